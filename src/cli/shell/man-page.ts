import type { CommandOutline, OptionOutline } from '../outline.js'

/** The man page in the macros of man(7). `exitCodes`: each code and what it says. */
export function manPage(
  [program, ...commands]: CommandOutline[],
  version: string,
  exitCodes: [number, string][],
): string {
  return [
    `.TH IRAQ-CLAIMS 1 "" "iraq-claims ${escape(version)}" "User Commands"`,
    '.SH NAME',
    'iraq\\-claims \\- where news reports on the drawdown in Iraq agree and conflict',
    '.SH SYNOPSIS',
    ...commands.map(({ name, usage }) => `.B iraq\\-claims ${escape(name)}\n${escape(usage)}\n.br`),
    '.SH DESCRIPTION',
    escape(program?.says ?? ''),
    '.SH COMMANDS',
    ...commands.flatMap(({ name, says, options }) => [
      `.SS ${escape(name)}`,
      escape(says),
      ...options.flatMap(optionLines),
    ]),
    '.SH OPTIONS OF EVERY COMMAND',
    ...(program?.options ?? []).flatMap(optionLines),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, escape(meaning)]),
    '.SH ENVIRONMENT',
    ...['NO_COLOR', 'FORCE_COLOR', 'TERM', 'COLUMNS'].flatMap((name) => [
      '.TP',
      `.B ${escape(name)}`,
      environment[name] ?? '',
    ]),
    '',
  ].join('\n')
}

const environment: Record<string, string> = {
  NO_COLOR: 'If it is set and not empty, nothing is coloured.',
  FORCE_COLOR: 'If it is set, output is coloured even in a pipe; 0 forbids it. It outranks NO_COLOR.',
  TERM: 'On a "dumb" terminal nothing is coloured.',
  COLUMNS: 'How many columns to fill, where no \\-\\-width is given.',
}

function optionLines({ long, short, value, choices, says }: OptionOutline): string[] {
  const flags = [short, long].filter((flag) => flag !== null).map((flag) => `\\fB${escape(flag)}\\fR`)
  const ends = choices.length === 0 ? '' : ` One of: ${choices.join(', ')}.`
  return ['.TP', `${flags.join(', ')}${value === null ? '' : ` \\fI${escape(value)}\\fR`}`, escape(`${says}.${ends}`)]
}

/** A hyphen is a minus sign to be typed, and a line must not begin with a control character. */
function escape(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
}
