import { describe, expect, test } from '@jest/globals'
import type { Claim } from '../../src/model/claim.js'
import type { Said } from '../compare/claims.js'
import { judgeClaims } from './claims.js'
import { givenIn, goldOf } from './gold-claims.js'

const words = 'Some 900 American soldiers are in Syria.'
const said: Said = { topic: 'troop-count', value: '900', place: 'syria', quote: '900 American soldiers' }
const gold = goldOf(said)

/** What of the annotation one given claim meets. */
function met(given: Claim, annotated = gold): string {
  const { found } = judgeClaims([annotated], [given])
  return found
    .flatMap(({ right, modality, speaker, section }) => Object.entries({ right, modality, speaker, section }))
    .flatMap(([name, is]) => (is ? name : []))
    .join(' ')
}

const all = 'right modality speaker section'

describe('what a given claim meets of the annotated one', () => {
  test.each<[string, Claim, string]>([
    ['all of it', givenIn(words, said), all],
    ['a shorter quote of the sentence', givenIn(words, { ...said, quote: '900' }), all],
    ['the sentence in other spaces', givenIn('Some 900  American\tsoldiers are in Syria.', said), all],
    ['another source', givenIn(words, { ...said, source: 'beta' }), ''],
    ['another topic', givenIn(words, { ...said, topic: 'remaining-force' }), ''],
    ['another sentence', givenIn('About 900 of them stay.', { ...said, quote: '900' }), ''],
    ['another subject', givenIn(words, { ...said, subject: 'coalition-forces' }), 'modality speaker section'],
    ['another place', givenIn(words, { ...said, place: 'iraq' }), 'modality speaker section'],
    ['another value', givenIn(words, { ...said, value: '90' }), 'modality speaker section'],
    ['another hedge', givenIn(words, { ...said, value: '~900' }), 'modality speaker section'],
    ['another certainty', givenIn(words, { ...said, modality: 'planned' }), 'right speaker section'],
    ['another speaker', givenIn(words, { ...said, by: 'us-officials' }), 'right modality section'],
    ['another section', givenIn(words, { ...said, section: 'caption' }), 'right modality speaker'],
  ])('%s', (_, given, expected) => {
    expect(met(given)).toBe(expected)
  })

  test('of timetables, roles and extensions any subject is right', () => {
    const role: Said = { topic: 'future-role', value: 'training', subject: 'us-forces' }
    const given = givenIn('They will train Iraqis.', { ...role, subject: 'coalition-forces' })
    expect(met(given, goldOf(role, { quote: 'train Iraqis' }))).toBe(all)
  })

  test('of dates the days count, and what they bound', () => {
    const end: Said = { topic: 'mission-end', value: 'by 2025-09' }
    const annotated = goldOf(end, { quote: 'by September' })
    expect(met(givenIn('It ends by September.', end), annotated)).toBe(all)
    const spelled = givenIn('It ends by September.', end)
    const value = { ...spelled.value, edtf: '2025-09-01/2025-09-30' } as Claim['value']
    expect(met({ ...spelled, value }, annotated)).toBe(all)
    expect(met(givenIn('It ends by September.', { ...end, value: 'after 2025-09' }), annotated)).not.toContain('right')
  })

  test('where the annotation says where its sentence starts, the claim stands there', () => {
    const far = goldOf(said, { sentence_start: 5000 })
    expect(met(givenIn(words, { ...said, start: 5010 }), far)).toBe(all)
    expect(met(givenIn(words, { ...said, start: 10 }), far)).toBe('')
  })
})

describe('pairs', () => {
  test('a claim given twice is one found and one extra', () => {
    const { found, missed, extra } = judgeClaims([gold], [givenIn(words, said), givenIn(words, said)])
    expect([found.length, missed.length, extra.length]).toEqual([1, 0, 1])
  })

  test('a headline annotated twice and given once is one missed', () => {
    const { found, missed, extra } = judgeClaims([gold, goldOf(said)], [givenIn(words, said)])
    expect([found.length, missed.length, extra.length]).toEqual([1, 1, 0])
  })

  test('the right value is paired before a wrong one of the same sentence, whatever their order', () => {
    const two = '900 American soldiers are in Syria, 2,500 in Iraq.'
    const values: Said[] = [said, { ...said, value: '2500', place: 'iraq', quote: '2,500 in Iraq' }]
    const given = values.map((one) => givenIn(two, one))
    for (const order of [given, given.toReversed()]) {
      const { found } = judgeClaims(
        values.map((one) => goldOf(one)),
        order,
      )
      expect(found.map(({ right }) => right)).toEqual([true, true])
    }
  })
})
