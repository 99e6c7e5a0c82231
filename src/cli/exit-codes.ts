/** What a run's exit code says. Decided here alone; `--help`, the README and the man page print this table. */
export const exitCodes = {
  /** The command did its job, whatever it found. */
  done: 0,
  /** `compare --exit-code` found a conflict, or `check` what should fail. */
  conflict: 1,
  /** Bad usage, or an input that could not be read; the rest was still done. */
  trouble: 2,
  /** A defect of the program itself. */
  defect: 70,
} as const

export type ExitCodeName = keyof typeof exitCodes
export type ExitCode = (typeof exitCodes)[ExitCodeName]

export const exitCodeMeanings: Record<ExitCodeName, string> = {
  done: 'the command did its job',
  conflict: 'compare --exit-code found a conflict, or check found what should fail',
  trouble: 'bad usage or unreadable input; the rest was still done',
  defect: 'a defect of the program itself: please report it',
}

/** The graver of two codes stays: a conflict beside an unreadable file is reported as the unreadable file. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b
}
