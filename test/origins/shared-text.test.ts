import { describe, expect, test } from '@jest/globals'
import { traceOrigins } from '../../src/origins/index.js'
import { readReports } from './fixtures.js'
import { measure } from './measured.js'
import { knowledge } from './reading.js'

const reports = readReports()
const { shares, apart } = measure(reports)

describe('fourteen events, each told five times', () => {
  test('every kind is there for each', () => {
    expect(reports).toHaveLength(14 * 5)
  })
  test.each([
    ['reprint', 14],
    ['edit', 14],
    ['rewrite', 13],
  ])('of 14 %ss at least %i are known for what they are', (kind, least) => {
    const share = shares.find((one) => one.kind === kind)
    expect([share?.of, (share?.found ?? 0) >= least]).toEqual([14, true])
  })
  test('no report of another wire, and none of another event, is taken for a copy', () => {
    expect(apart.joined).toEqual([])
    expect(apart.pairs).toBeGreaterThan(2000)
  })
})

describe.each([...new Set(reports.map(({ event }) => event))])('%s alone', (event) => {
  const own = reports.filter((one) => one.event === event)
  test('its copies are found though nothing else is known, and its rival is not', () => {
    const { graph } = traceOrigins(own, knowledge)
    const kin = (kind: string): boolean =>
      graph.kinships.some(({ a, b, extent }) => extent === 'text' && [a, b].includes(`${event}-${kind}`))
    expect([kin('reprint'), kin('edit'), kin('rival')]).toEqual([true, true, false])
  })
})
