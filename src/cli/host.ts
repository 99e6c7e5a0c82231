/** What the program needs of the process it runs in, so that a test can stand in for it. */
export interface Host {
  stdout: Output
  stderr: Output
  stdin: AsyncIterable<Uint8Array>
  env: Record<string, string | undefined>
  cwd: () => string
}

export interface Output {
  write(text: string): unknown
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  isTTY?: boolean
  columns?: number
}

/** `| head` closes the pipe early: that is no error, and nobody reads what is left. */
export function endQuietlyWhenClosed(output: Output): void {
  if (watched.has(output)) return
  watched.add(output)
  output.on?.('error', (error) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

/** One listener each, however often a command is run anew. */
const watched = new WeakSet<Output>()
