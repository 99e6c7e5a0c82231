import { exitCodes } from './exit-codes.js'

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

/**
 * `| head` closes the pipe early: that is no error, nobody reads what is left, and the run ends as it would have. A full disk is one.
 */
export function watchForClosing({ stdout, stderr }: Pick<Host, 'stdout' | 'stderr'>): void {
  for (const [output, name] of [
    [stdout, 'Standard output'],
    [stderr, ''],
  ] as const) {
    if (watched.has(output)) continue
    watched.add(output)
    output.on?.('error', ({ code = 'no reason given' }) => {
      closed.add(output)
      if (code === 'EPIPE' || name === '') return
      stderr.write(`error output/unwritable: ${name} cannot be written (${code}). Write to another place.\n`)
      process.exit(exitCodes.trouble)
    })
  }
}

/** Nobody reads it any more. */
export const isClosed = (output: Output): boolean => closed.has(output)

/** One listener each, however often a command is run anew. */
const watched = new WeakSet<Output>()
const closed = new WeakSet<Output>()
