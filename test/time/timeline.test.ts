import { describe, expect, test } from '@jest/globals'
import { timelineSchema } from '../../src/model/timeline.js'
import { timelineOf } from '../../src/time/index.js'
import { compareSaid } from '../compare/comparing.js'
import type { Said } from '../compare/claims.js'

const troops = (source: string, value: string, asOf: string | null, published = '2024-07-23'): Said => ({
  topic: 'troop-count',
  value,
  source,
  asOf,
  published,
})

function moments(said: readonly Said[]): string[] {
  const timeline = timelineOf(compareSaid(said))
  timelineSchema.parse(timeline)
  const texts = new Map(timeline.claims.map(({ id, value }) => [id, value.text]))
  return timeline.threads.flatMap(({ topic, place, moments: found }) =>
    found.map(
      ({ at, claims, sources }) =>
        `${topic} ${place ?? '-'} ${at ?? '?'} ${texts.get(claims[0] ?? '') ?? ''} ${sources.join(' ')}`,
    ),
  )
}

describe('a timeline', () => {
  test('goes by the time that is spoken of, not by publication; what has none comes last', () => {
    expect(
      moments([
        troops('alpha', '2,500', '2024-07-23'),
        troops('beta', '5,200', '2020-01', '2024-07-24'),
        troops('gamma', '900', null),
        troops('delta', '3,000', '2020-09-09'),
      ]),
    ).toEqual([
      'troop-count iraq 2020-01 5,200 beta',
      'troop-count iraq 2020-09-09 3,000 delta',
      'troop-count iraq 2024-07-23 2,500 alpha',
      'troop-count iraq ? 900 gamma',
    ])
  })
  test('puts together who says the same of the same time, the first report first', () => {
    expect(
      moments([troops('beta', '2,500', '2024-07', '2024-07-24'), troops('alpha', '2,500', '2024-07', '2024-07-30')]),
    ).toEqual(['troop-count iraq 2024-07 2,500 beta alpha'])
  })
  test('keeps things apart', () => {
    expect(
      moments([
        troops('alpha', '2,500', '2024-07-23'),
        { ...troops('alpha', '900', '2024-07-23'), place: 'syria', start: 40 },
      ]),
    ).toEqual(['troop-count iraq 2024-07-23 2,500 alpha', 'troop-count syria 2024-07-23 900 alpha'])
  })
})
