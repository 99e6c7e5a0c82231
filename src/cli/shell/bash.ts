import type { CommandOutline } from '../outline.js'

/** For ~/.bashrc: `source <(iraq-claims completion bash)`. */
export function bashCompletion([program, ...commands]: CommandOutline[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const shared = (program?.options ?? []).map(({ long }) => long)
  const options = commands.map(
    ({ name, options }) => `    ${name}) words="${[...options.map(({ long }) => long), ...shared].join(' ')}" ;;`,
  )
  const choices = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.choices.length > 0)
      .map(({ long, short, choices }) => {
        const flags = [long, short].filter((flag) => flag !== null).map((flag) => `${name}:${flag}`)
        return `    ${flags.join('|')}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`
      }),
  )
  return `_iraq_claims() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=compare word words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) command="$word"; break ;; esac
  done
  case "$command:$previous" in
${choices.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
  esac
  if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${names}" -- "$current") $(compgen -f -- "$current"))
  else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _iraq_claims iraq-claims
`
}
