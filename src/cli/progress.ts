import type { Host } from './host.js'

/** Fewer are read before a person has begun to wait. */
const fewest = 50
const width = 30

/** Does the step with each, and shows on stderr how far it is, where there are many and a person watches. */
export function withProgress<Each, Made>(all: readonly Each[], { stderr }: Host, step: (each: Each) => Made): Made[] {
  if (stderr.isTTY !== true || all.length < fewest) return all.map(step)
  let drawn = -1
  const made = all.map((each, at) => {
    const filled = Math.floor((at / all.length) * width)
    if (filled !== drawn) {
      drawn = filled
      stderr.write(`\r[${'='.repeat(filled).padEnd(width)}] ${at} of ${all.length} reports`)
    }
    return step(each)
  })
  stderr.write('\r\u001b[K')
  return made
}
