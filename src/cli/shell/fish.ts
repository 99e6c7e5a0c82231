import type { CommandOutline, OptionOutline } from '../outline.js'

/** For ~/.config/fish/completions/iraq-claims.fish. */
export function fishCompletion([program, ...commands]: CommandOutline[]): string {
  const start = 'complete -c iraq-claims'
  const names = commands.map(({ name }) => name).join(' ')
  return [
    ...(program?.options ?? []).map((option) => `${start} ${optionWords(option)}`),
    ...commands.map(
      ({ name, says }) => `${start} -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quote(says)}`,
    ),
    ...commands.flatMap(({ name, options }) =>
      options.map((option) => `${start} -n '__fish_seen_subcommand_from ${name}' ${optionWords(option)}`),
    ),
    '',
  ].join('\n')
}

function optionWords({ long, short, value, choices, says }: OptionOutline): string {
  const parts = [
    `-l ${long.replace(/^--/, '')}`,
    short === null ? '' : `-s ${short.replace(/^-/, '')}`,
    value === null ? '' : '-r',
    choices.length === 0 ? '' : `-f -a ${quote(choices.join(' '))}`,
    `-d ${quote(says)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
