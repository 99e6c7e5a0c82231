import { Readable } from 'node:stream'
import type { ExitCode } from '../../src/cli/exit-codes.js'
import { main } from '../../src/cli/main.js'
import { formats } from '../../src/load/formats.js'

// Under jest, two import()s at once of modules that share one fail; what load would import so is loaded before.
for (const format of formats) await format.reader()

export interface Run {
  stdout: string
  stderr: string
  code: ExitCode
}

interface Surroundings {
  cwd?: string
  env?: Record<string, string>
  stdin?: string
  terminal?: { columns: number }
}

/** Runs one command line inside the test, with streams that are read afterwards. */
export async function run(
  args: string[],
  { cwd = process.cwd(), env = {}, stdin = '', terminal }: Surroundings = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    write: (text: string) => (written[name] += text),
    ...(terminal && { isTTY: true, columns: terminal.columns }),
  })
  const code = await main(args, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([Buffer.from(stdin)]),
    env,
    cwd: () => cwd,
  })
  return { ...written, code }
}
