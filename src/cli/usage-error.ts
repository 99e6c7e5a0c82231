/** A mistake in how the program was called; `message` says what, `todo` what to do instead. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly todo: string,
  ) {
    super(message)
    this.name = 'UsageError'
  }
}
