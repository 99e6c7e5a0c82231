/* `npm run score`: reads both halves of the annotated reports with the sources as they stand, and prints how well. */
import { parseArgs } from 'node:util'
import { readKnowledge } from '../../src/knowledge/index.js'
import { score } from './score.js'
import { printTable } from './table.js'

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const { halves, misses } = await score('test/gold', readKnowledge('data'))
process.stdout.write(values.json ? `${JSON.stringify(halves, null, 2)}\n` : printTable(halves))
// With --json they stand apart from it, so that a program can read the figures.
if (values.misses) (values.json ? process.stderr : process.stdout).write(`\n${misses.join('\n')}\n`)
