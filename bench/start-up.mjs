import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './median.mjs'

const program = fileURLToPath(new URL('../bin/iraq-claims.js', import.meta.url))
const runs = 15

const commands = {
  'node -e 0': ['-e', '0'],
  'iraq-claims --version': [program, '--version'],
  'iraq-claims compare': [program, 'compare'],
}

/** Milliseconds from start to end of each command: the median of runs that take turns, so that a busy moment hits all alike. */
export function measureStartUp() {
  const times = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      execFileSync(process.execPath, args)
      times.get(name).push(performance.now() - start)
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}
