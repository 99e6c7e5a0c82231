import { describe, expect, test } from '@jest/globals'
import type { Said } from './claims.js'
import { relatePair } from './pairs.js'

const phases = 'The first phase runs until September 2025 and the second until September 2026.'

const end = (value: string, more: Partial<Said> = {}): Said => ({
  topic: 'withdrawal-end',
  subject: 'coalition-forces',
  value,
  modality: 'planned',
  source: 'alpha',
  ...more,
})
const first = end('by 2025-09', { sentence: phases })
const second = end('by 2026-09', { sentence: phases })

const amount = (value: string, more: Partial<Said> = {}): Said => ({
  topic: 'departing-force',
  value,
  modality: 'planned',
  source: 'alpha',
  sentence: `About ${value} are going.`,
  ...more,
})

const level = (value: string, more: Partial<Said> = {}): Said => ({
  topic: 'troop-count',
  value,
  source: 'alpha',
  sentence: 'There were 5,200 before and there are 2,500 now.',
  ...more,
})

describe('values told beside each other', () => {
  test.each<[string, Said, Said, Said[], string]>([
    ['two phases of one sentence', first, second, [], 'scope'],
    ['the phase that another report does not mean', second, end('by 2025-09', { source: 'beta' }), [first], 'scope'],
    ['the one that it means', first, end('by 2025-09', { source: 'beta' }), [second], 'equal'],
    ['a third date', second, end('by 2025-12-31', { source: 'beta' }), [first], 'conflict'],
    ['batches of one paragraph', amount('900'), amount('1,000', { by: 'us-officials' }), [], 'scope'],
    ['of two speakers', amount('900', { by: 'us-officials' }), amount('500', { by: 'iraqi-sources' }), [], 'conflict'],
    ['of two paragraphs', amount('900'), amount('1,000', { start: 40 }), [], 'conflict'],
    ['a batch, and all of another report', amount('all of'), amount('most of', { source: 'beta' }), [], 'conflict'],
    ['that it tells as well', amount('all of'), amount('most of', { source: 'beta' }), [amount('most of')], 'scope'],
    ['two levels of one sentence', level('5,200'), level('2,500'), [], 'scope'],
    ['of two sentences', level('5,200', { sentence: 'There are 5,200.' }), level('2,500'), [], 'conflict'],
    [
      'of two speakers',
      level('5,200', { by: 'us-officials' }),
      level('2,500', { by: 'iraqi-sources' }),
      [],
      'conflict',
    ],
    [
      'a range beside its own bound lists nothing',
      level('2,500..3,000'),
      level('3,500', { source: 'beta' }),
      [level('~3,200')],
      'conflict',
    ],
  ])('%s', (_, a, b, others, expected) => {
    expect(relatePair(a, b, others).relation).toBe(expected)
    expect(relatePair(b, a, others).relation).toBe(expected)
  })

  test('what a sentence denies it does not list', () => {
    const denied = end('by 2025-09', { sentence: phases, modality: 'negated' })
    expect(relatePair(first, denied).relation).toBe('conflict')
  })
})
