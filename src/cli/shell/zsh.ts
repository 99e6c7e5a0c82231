import type { CommandOutline, OptionOutline } from '../outline.js'

/** For a folder of $fpath, as _iraq-claims; or `source <(iraq-claims completion zsh)`. */
export function zshCompletion([program, ...commands]: CommandOutline[]): string {
  const shared = program?.options ?? []
  const described = commands.map(({ name, says }) => `    ${quote(`${name}:${says}`)}`)
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) _arguments -s ${[...options, ...shared].flatMap(specs).join(' ')} '*:file:_files' ;;`,
  )
  return `#compdef iraq-claims
_iraq_claims() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=compare
  [[ -n "\${commands[(r)$words[2]:*]}" ]] && command=$words[2]
  case $command in
${cases.join('\n')}
  esac
}
compdef _iraq_claims iraq-claims
`
}

function specs({ long, short, value, choices, says }: OptionOutline): string[] {
  const values = value === null ? '' : `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}`
  return [long, short]
    .filter((flag) => flag !== null)
    .map((flag) => quote(`${flag}[${says.replace(/[[\]:]/g, ' ')}]${values}`))
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
