/** Something a user must be told on stderr: what is wrong, where, and what to do about it. Errors make the exit code 2. */
export interface Notice {
  /** Stable, kebab-case with a group: `source/unreadable`. */
  code: string
  severity: 'error' | 'warning'
  /** A file's path as given by the user, or a source's id. */
  where: string
  what: string
  todo: string
}
