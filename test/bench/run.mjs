/* What `npm run bench` prints: ratios, all measured in this one run, since the numbers themselves are the machine's. */
import { measureReading } from './reading.mjs'
import { measureStartUp } from './start-up.mjs'

function print(heading, measured, unit, digits) {
  console.log(`${heading}\n`)
  for (const { name, value, ratio } of measured) {
    const shown = name === measured[0].name ? '' : `  ${ratio.toFixed(digits)} × ${measured[0].name}`
    console.log(`  ${name.padEnd(34)}${value.toFixed(0).padStart(8)} ${unit}${shown}`)
  }
  console.log('')
}

print('Start to end', measureStartUp(), 'ms', 2)
print('Reading the five reports', measureReading(), 'reports/s', 2)
