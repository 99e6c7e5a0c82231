/** A mistake in how the program was called; `message` says what, `todo` what to do instead. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly todo: string,
    /** What is wrong in particular, a line each. */
    readonly details: readonly string[] = [],
  ) {
    super(message)
    this.name = 'UsageError'
  }
}
