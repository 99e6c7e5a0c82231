import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { measureInRounds } from './ratios.mjs'

const program = fileURLToPath(new URL('../../bin/iraq-claims.js', import.meta.url))
const rounds = 15

const commands = {
  'node -e 0': ['-e', '0'],
  'iraq-claims --version': [program, '--version'],
  'iraq-claims compare': [program, 'compare'],
}

/** Milliseconds from start to end of each command. */
export function measureStartUp() {
  return measureInRounds(commands, rounds, (args) => {
    const start = performance.now()
    execFileSync(process.execPath, args)
    return performance.now() - start
  })
}
