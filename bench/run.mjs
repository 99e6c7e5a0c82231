/* What `npm run bench` prints: ratios, all measured in this one run, since the numbers themselves are the machine's. */
import { measureReading } from './reading.mjs'
import { measureStartUp } from './start-up.mjs'

function print(heading, measured, unit, digits) {
  const [[baseName, base]] = measured
  console.log(`${heading}\n`)
  for (const [name, value] of measured) {
    const ratio = name === baseName ? '' : `  ${(value / base).toFixed(2)} × ${baseName}`
    console.log(`  ${name.padEnd(34)}${value.toFixed(digits).padStart(8)} ${unit}${ratio}`)
  }
  console.log('')
}

print('Start to end', measureStartUp(), 'ms', 0)
print('Reading the five reports', measureReading(), 'reports/s', 0)
