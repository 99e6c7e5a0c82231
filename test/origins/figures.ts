/* `npm run origins:figures`: what share of reprints, edits and rewrites is known for what it is, by text alone, and what is falsely joined. */
import { readReports } from './fixtures.js'
import { measure } from './measured.js'

const { shares, apart } = measure(readReports())
const lines = [
  ...shares.map(
    ({ kind, found, of, missed }) =>
      `${kind.padEnd(8)} found ${found} of ${of}${missed.length === 0 ? '' : `, missed ${missed.join(', ')}`}`,
  ),
  `apart    falsely joined ${apart.joined.length} of ${apart.pairs} pairs${apart.joined.length === 0 ? '' : `: ${apart.joined.join('; ')}`}`,
]
process.stdout.write(`${lines.join('\n')}\n`)
