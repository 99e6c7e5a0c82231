import { describe, expect, test } from '@jest/globals'
import type { Said } from './claims.js'
import { relatePair, testPairs } from './pairs.js'

const coalition = { subject: 'coalition-forces' }
const us = { subject: 'us-forces' }

describe('a part of the subject', () => {
  testPairs([
    ['troop-count', { value: '2,500', ...us }, { value: '7,500', ...coalition }, 'scope'],
    ['troop-count', { value: '1,500', ...us }, { value: '~1,000', ...coalition }, 'scope'],
    ['remaining-force', { value: 'some of', ...us }, { value: 'none of', ...coalition }, 'scope'],
    ['withdrawal-scope', { value: 'partial', ...us }, { value: 'full', ...coalition }, 'scope'],
    ['troop-count', { value: '2,500', ...us }, { value: 'hundreds', subject: 'european-forces' }, 'scope'],
    ['troop-count', { value: '2,500', ...us }, { value: '7,500', ...coalition, place: 'syria' }, 'scope'],
  ])
  test.each([
    ['1,500', '~1,000', '2024-07-23', true],
    ['2,500', '7,500', '2024-07-23', false],
    // The whole as it was years before does not bound the part of today.
    ['1,500', '~1,000', '2016', false],
    // A round number is read as rounded here too.
    ['1,000', '950', '2024-07-23', false],
  ])('%s US troops beside %s of the coalition in %s are told: %p', (part, whole, asOf, telling) => {
    const found = relatePair(
      { topic: 'troop-count', value: part, ...us },
      { topic: 'troop-count', value: whole, ...coalition, asOf, published: '2024-07-23', source: 'beta' },
    )
    expect(found).toMatchObject({ relation: 'scope', telling })
  })
  test('a report that counts more Americans than coalition troops counts the others beside them', () => {
    const whole: Said = { topic: 'troop-count', value: '~2,000', ...coalition, source: 'alpha', by: 'warren-castle' }
    const other: Said = { topic: 'troop-count', value: '~5,200', ...us, source: 'beta' }
    const own: Said = { topic: 'troop-count', value: '5,200', ...us, source: 'alpha' }
    expect(relatePair(whole, other).telling).toBe(true)
    expect(relatePair(whole, own).telling).toBe(false)
    expect(relatePair(whole, other, [own]).telling).toBe(false)
    // Neither at another place nor of other years.
    expect(relatePair(whole, other, [{ ...own, place: 'syria' }]).telling).toBe(true)
    expect(relatePair(whole, other, [{ ...own, asOf: '2007', published: '2024-07-23' }]).telling).toBe(true)
  })
  test('the reason says which is the part', () => {
    const found = relatePair(
      { topic: 'attack-count', value: '150 attacks', ...us, place: 'iraq-and-syria' },
      {
        topic: 'attack-count',
        value: 'dozens attacks',
        ...coalition,
        place: 'iraq-and-syria',
        source: 'beta',
        asOf: '2024-09-09',
        published: '2024-09-09',
      },
    )
    expect(found.reason).toMatch(/^US forces are only a part of .*coalition.*, yet 150 is more than 24 to 99$/)
  })
})

describe('a place inside the place', () => {
  const july = { asOf: '2024-07-23', modality: 'planned' as const }
  const september = { asOf: '2024-09-09', modality: 'planned' as const }
  const krg = { place: 'kurdistan-region' }
  testPairs([
    ['troop-count', { value: '1,500', place: 'al-asad' }, '5,200', 'scope'],
    ['troop-count', { value: '6,000', place: 'al-asad' }, '5,200', 'scope'],
    ['troop-count', '2,500', { value: '3,400', place: 'iraq-and-syria' }, 'scope'],
    ['troop-count', '2,500', { value: '900', place: 'syria' }, 'scope'],
    ['withdrawal-end', { value: 'by 2026-09', ...september, ...krg }, { value: 'by 2025', ...july }, 'changed'],
    ['withdrawal-end', { value: 'by 2026-09', ...july, ...krg }, { value: 'by 2025', ...july }, 'conflict value'],
    [
      'withdrawal-end',
      { value: 'by 2025-09', ...july, place: 'federal-iraq' },
      { value: 'by 2025', ...july },
      'refines',
    ],
    [
      'withdrawal-end',
      { value: 'by 2025-09', ...july, place: 'federal-iraq' },
      { value: 'by 2026-09', ...july },
      'scope',
    ],
    [
      'withdrawal-end',
      { value: 'by 2025-09', ...july, place: 'federal-iraq' },
      { value: 'by 2026-09', ...july, ...krg },
      'scope',
    ],
    [
      'withdrawal-end',
      { value: 'by 2020-09-30', asOf: '2020-09-09' },
      { value: 'by 2026-09', ...july, ...krg },
      'scope',
    ],
    ['withdrawal-start', { value: 'on 2024-08', ...july, ...krg }, { value: 'on 2024-10', ...july }, 'conflict value'],
    ['withdrawal-start', { value: 'on 2025-06', ...july, ...krg }, { value: 'on 2024-09', ...july }, 'scope'],
    ['group-defeat', { value: 'on 2018-06', place: 'anbar' }, 'on 2017-12', 'conflict value'],
    ['group-defeat', { value: 'on 2017-11', place: 'anbar' }, 'on 2017-12', 'scope'],
    ['group-defeat', { value: 'on 2019', place: 'syria' }, 'on 2017', 'scope'],
    ['remaining-force', { value: 'few of', place: 'al-asad' }, 'none of', 'conflict strength'],
    ['remaining-force', { value: 'none of', place: 'al-asad' }, 'some of', 'scope'],
    ['base-handover', { value: 'on 2020-08-23', place: 'taji' }, { value: 'on 2026-01-17', place: 'al-asad' }, 'scope'],
  ])
})

describe('a smaller thing', () => {
  test('an agreement on a partial withdrawal is not the agreement that is near', () => {
    const sentence = 'Both sides have agreed on a partial withdrawal.'
    const agreed = {
      topic: 'agreement-status' as const,
      value: 'agreed-unsigned',
      sentence,
      source: 'alpha',
      by: 'iraqi-sources',
    }
    const near = { topic: 'agreement-status' as const, value: 'near', source: 'alpha', start: 9 }
    expect(relatePair(agreed, near).relation).toBe('conflict')
    const partial = { topic: 'withdrawal-scope' as const, value: 'partial', sentence, source: 'alpha' }
    expect(relatePair(agreed, near, [partial])).toMatchObject({
      relation: 'scope',
      reason: expect.stringContaining('smaller thing'),
    })
  })
  test('two batches with two dates are two batches', () => {
    const batch = (value: string, date: string, source: string) => {
      const sentence = `${value} will be out ${date}.`
      return [
        { topic: 'departing-force' as const, value, sentence, source },
        { topic: 'withdrawal-end' as const, value: date, sentence, source },
      ] as const
    }
    const [first, itsDate] = batch('500', 'by 2024-09', 'alpha')
    const [second, otherDate] = batch('1,700', 'by 2025-05', 'beta')
    expect(relatePair(first, second).relation).toBe('conflict')
    expect(relatePair(first, second, [itsDate, otherDate]).relation).toBe('scope')
    expect(relatePair(first, second, [itsDate, { ...otherDate, value: 'by 2024-09' }]).relation).toBe('conflict')
  })
  test('the day of a batch is not the day of the whole', () => {
    const dated = (value: string, amount: string | null, source: string, there: string | null = null) => {
      const sentence = `${amount ?? 'US forces'} will be out ${value}, ${source} says.`
      const end = { topic: 'withdrawal-end' as const, value, sentence, source, modality: 'planned' as const }
      const mates = [
        ...(amount === null ? [] : [{ topic: 'departing-force' as const, value: amount, sentence, source }]),
        ...(there === null ? [] : [{ topic: 'troop-count' as const, value: there, sentence, source }]),
      ]
      return { end, mates }
    }
    const whole = dated('by 2026', null, 'alpha')
    const batch = dated('by 2024-09', '2,200', 'beta')
    expect(relatePair(whole.end, batch.end).relation).toBe('conflict')
    expect(relatePair(whole.end, batch.end, batch.mates).relation).toBe('scope')
    // "all 2,500 will be out" is the whole again
    const all = dated('by 2024-09', '2,500', 'beta', '2,500')
    expect(relatePair(whole.end, all.end, all.mates).relation).toBe('conflict')
    const other = dated('by 2024-12', '500', 'gamma')
    expect(relatePair(batch.end, other.end, [...batch.mates, ...other.mates]).relation).toBe('scope')
    const same = dated('by 2024-12', '2,200', 'gamma')
    expect(relatePair(batch.end, same.end, [...batch.mates, ...same.mates]).relation).toBe('conflict')
  })
})
