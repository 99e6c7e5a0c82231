import { describe, expect, test } from '@jest/globals'
import { traceOrigins } from '../../src/compare/origins.js'
import { findTwins } from '../../src/compare/shingles.js'
import { articleOf, claimOf, knowledge, type Said, type Told } from './claims.js'

const report = [
  'The two governments have been bargaining over the future of the bases since the winter, and neither side wants to be seen to yield.',
  'Officers at the northern base packed crates under a dusty sky while a convoy of trucks waited at the gate for its papers.',
  'A senior adviser said that the last word would be spoken by the prime minister, who has yet to call the lawmakers together.',
].join('\n')
const reprint = report.replace('a dusty sky', 'a grey sky').replace('has yet to call', 'has still to call')
const other = [
  'Trucks rolled out of the compound before dawn, and by noon the flag over the headquarters had come down for good.',
  'An army spokesman thanked the departing soldiers and promised that the runway would be open to civil flights within weeks.',
].join('\n')

function originsOf(said: Partial<Said>, told: Told[], others: Said[] = []): string[] {
  const claim = claimOf({ topic: 'troop-count', value: '2,500', source: 'alpha', ...said })
  return traceOrigins([claim, ...others.map(claimOf)], told.map(articleOf), knowledge)(claim)
}

describe('origins of a claim', () => {
  test.each<[string, Partial<Said>, Told[], string[]]>([
    ['who heard it', { via: ['al-hadath'] }, [{ id: 'alpha', origins: ['afp'] }], ['al-hadath']],
    ['what its source declares', {}, [{ id: 'alpha', origins: ['afp'] }], ['afp']],
    ['the outlet itself', {}, [{ id: 'alpha', outlet: 'Harbor News' }], ['harbor-news']],
    ['the outlet by the id that the data has for it', {}, [{ id: 'alpha', outlet: 'The National' }], ['the-national']],
    ['the source, where no outlet is known', {}, [{ id: 'alpha', outlet: '' }], ['alpha']],
    ['the source, where nobody said which outlet it is', {}, [{ id: 'alpha', outlet: 'unknown' }], ['alpha']],
    [
      'what its twin declares',
      {},
      [
        { id: 'alpha', text: reprint },
        { id: 'beta', text: report, origins: ['reuters'] },
      ],
      ['reuters'],
    ],
    [
      'its own, though its twin declares another',
      {},
      [
        { id: 'alpha', text: reprint, origins: ['ap'] },
        { id: 'beta', text: report, origins: ['reuters'] },
      ],
      ['ap'],
    ],
    [
      'the earlier of two twins that declare nothing',
      {},
      [
        { id: 'alpha', text: reprint },
        { id: 'beta', text: report, published: '2024-07-22' },
      ],
      ['beta'],
    ],
    [
      'no twin in a report of one event in other words',
      {},
      [
        { id: 'alpha', text: other },
        { id: 'beta', text: report, origins: ['reuters'] },
      ],
      ['alpha'],
    ],
  ])('%s', (_, said, told, expected) => {
    expect(originsOf(said, told)).toEqual(expected)
  })
  test('a paper that is credited where it is used does not stand behind the rest', () => {
    const told = [{ id: 'alpha', origins: ['tass', 'the-national'] }]
    const credited: Said = { topic: 'agreement-status', value: 'near', source: 'alpha', via: ['the-national'] }
    expect(originsOf({}, told, [credited])).toEqual(['tass'])
    expect(originsOf({}, told)).toEqual(['tass', 'the-national'])
  })
})

describe('twins by text', () => {
  const twinsOf = (texts: Record<string, string>): Record<string, string[]> => {
    const twins = findTwins(new Map(Object.entries(texts)), 0.3)
    return Object.fromEntries([...twins].map(([id, found]) => [id, found.map((twin) => twin.other).sort()]))
  }
  test('a light edit is a twin, whatever else stands in the longer text', () => {
    expect(
      twinsOf({
        a: report,
        b: `${reprint}\n${other}`,
        c: 'Nothing of the sort was ever said by any of the people here.',
      }),
    ).toEqual({ a: ['b'], b: ['a'] })
  })
  test('the menus of one site make no twins', () => {
    const menu =
      'Home World Politics Business Opinion Sport Culture\nSign up for our weekly letter and never miss a story again'
    expect(twinsOf({ a: `${menu}\n${report}`, b: `${menu}\n${other}` })).toEqual({})
  })
  test('many copies of one text all have a twin', () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`copy-${at}`, report]))
    expect(Object.keys(twinsOf(texts))).toHaveLength(60)
  })
  test('a text without sentences has none', () => {
    expect(twinsOf({ a: '', b: '', c: 'Short.' })).toEqual({})
  })
})
