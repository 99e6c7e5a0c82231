/** The one clock of the program, read only where a decision's last day is held against it, and never where `--today` says the day. */
export function today(given: string | undefined): string {
  // eslint-disable-next-line no-restricted-syntax -- a decision ends by the calendar, and no source says what day it is
  return given ?? new Date().toISOString().slice(0, 10)
}
