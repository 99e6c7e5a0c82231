import { describe, expect, test } from '@jest/globals'
import { group } from '../../src/group/index.js'
import type { Bundle } from '../../src/model/bundle.js'
import type { Claim } from '../../src/model/claim.js'
import { articlesOf, claimOf, knowledge, type Said } from '../compare/claims.js'

function bundlesOf(said: readonly Said[]): Bundle[] {
  return group(said.map(claimOf), articlesOf(said), knowledge)
}

/** Each bundle as the sources of its claims, in the order of the bundles. */
function sourcesOf(said: readonly Said[]): string[] {
  return bundlesOf(said).map(({ claims }) =>
    claims
      .map(({ source }) => source)
      .sort()
      .join(' '),
  )
}

describe('claims that speak of the same thing', () => {
  test.each<[string, Said[], string[]]>([
    [
      'one topic, subject and place',
      [
        { topic: 'troop-count', value: '2,500', source: 'alpha' },
        { topic: 'troop-count', value: '900', source: 'beta' },
      ],
      ['alpha beta'],
    ],
    [
      'another topic',
      [
        { topic: 'troop-count', value: '2,500', source: 'alpha' },
        { topic: 'remaining-force', value: '2,500', source: 'beta' },
      ],
      ['beta', 'alpha'],
    ],
    [
      'another subject',
      [
        { topic: 'troop-count', value: '2,500', source: 'alpha' },
        { topic: 'troop-count', value: '7,500', source: 'beta', subject: 'coalition-forces' },
      ],
      ['beta', 'alpha'],
    ],
    [
      'another place',
      [
        { topic: 'group-defeat', value: 'on 2017', source: 'alpha' },
        { topic: 'group-defeat', value: 'on 2019', source: 'beta', place: 'syria' },
      ],
      ['alpha', 'beta'],
    ],
    [
      'a place inside',
      [
        { topic: 'troop-count', value: '5,200', source: 'alpha' },
        { topic: 'troop-count', value: '1,500', source: 'beta', place: 'al-asad' },
      ],
      ['beta', 'alpha'],
    ],
    [
      'a share and a number',
      [
        { topic: 'remaining-force', value: 'some of', source: 'alpha' },
        { topic: 'remaining-force', value: '900', source: 'beta' },
      ],
      ['alpha beta'],
    ],
    [
      'the killed and the wounded',
      [
        { topic: 'casualty-count', value: '3 killed', source: 'alpha' },
        { topic: 'casualty-count', value: '34 wounded', source: 'beta' },
      ],
      ['alpha', 'beta'],
    ],
  ])('%s', (_, said, expected) => {
    expect(sourcesOf(said)).toEqual(expected)
  })
})

describe('events', () => {
  const left = (value: string, source: string): Said => ({ topic: 'past-withdrawal', value, source })
  const hurt = (asOf: string, source: string): Said => ({
    topic: 'casualty-count',
    value: '3 killed',
    asOf,
    source,
    place: 'al-asad',
    published: '2024-07-23',
  })
  const talks = (asOf: string, source: string): Said => ({ topic: 'talks-status', value: 'ongoing', asOf, source })
  const leave = (value: string, asOf: string, source: string, modality: Claim['modality']): Said => ({
    topic: 'withdrawal-end',
    value,
    asOf,
    source,
    modality,
  })
  test.each<[string, Said[], string[]]>([
    [
      'the withdrawals of 2011 and 2021',
      [left('on 2011', 'alpha'), left('by 2021-12-22', 'beta'), left('on 2011-12', 'gamma')],
      ['alpha gamma', 'beta'],
    ],
    ['neighbouring years are two', [left('on 2010', 'alpha'), left('on 2011', 'beta')], ['alpha', 'beta']],
    ['days of one month are one', [left('on 2011-12-15', 'alpha'), left('on 2011-12-18', 'beta')], ['alpha beta']],
    [
      'one without a date goes with the latest',
      [left('on 2011', 'alpha'), left('on 2021', 'beta'), left('on ?', 'gamma')],
      ['alpha', 'beta gamma'],
    ],
    [
      'a count that is corrected over weeks is of one event',
      [hurt('2020-01-08', 'alpha'), hurt('2020-01-17', 'beta'), hurt('2020-02-10', 'gamma')],
      ['alpha beta gamma'],
    ],
    [
      'attacks of different months are two',
      [hurt('2020-01-08', 'alpha'), hurt('2020-03-11', 'beta')],
      ['alpha', 'beta'],
    ],
    ['talks of one year', [talks('2024-01-27', 'alpha'), talks('2024-07-22', 'beta')], ['alpha beta']],
    ['talks years apart', [talks('2020-09-09', 'alpha'), talks('2024-07-22', 'beta')], ['alpha', 'beta']],
    [
      'a plan, and what came of it after more than a year',
      [leave('by 2025-09', '2024-09-10', 'alpha', 'planned'), leave('on 2026-01-17', '2026-01-18', 'beta', 'actual')],
      ['alpha beta'],
    ],
    [
      'a finished withdrawal is no plan for the next one',
      [leave('on 2011-12-18', '2011-12-18', 'alpha', 'actual'), leave('by 2025', '2024-07-23', 'beta', 'planned')],
      ['alpha', 'beta'],
    ],
    [
      'a plan long overdue',
      [leave('by 2011', '2008-12-01', 'alpha', 'planned'), leave('by 2025', '2024-07-23', 'beta', 'planned')],
      ['alpha', 'beta'],
    ],
    ['only undated ones', [left('on ?', 'alpha'), left('on ?', 'beta')], ['alpha beta']],
  ])('%s', (_, said, expected) => {
    expect(sourcesOf(said)).toEqual(expected)
  })
  test('each event has a name of its own, the killed and wounded too', () => {
    const bundles = bundlesOf([
      hurt('2024-01-08', 'alpha'),
      hurt('2024-03-11', 'beta'),
      { ...hurt('2024-01-08', 'gamma'), value: '5 wounded' },
    ])
    expect(bundles.map(({ event }) => event)).toEqual(['killed 2024', 'killed 2024-03-11', 'wounded 2024'])
  })
})

describe('claims beside', () => {
  const besideOf = (said: Said[], topic: Said['topic'], subject: string): string[] => {
    const bundle = bundlesOf(said).find(
      (one) => one.topic === topic && one.subject === subject && one.place !== 'harir',
    )
    return (bundle?.beside ?? []).map((claim) => `${claim.source} ${claim.topic}`).sort()
  }
  test.each<[string, Said[], Said['topic'], string, string[]]>([
    [
      'what is said of a part of the subject, where the data says so',
      [
        { topic: 'withdrawal-scope', value: 'full', subject: 'coalition-forces' },
        { topic: 'withdrawal-scope', value: 'partial', source: 'beta' },
      ],
      'withdrawal-scope',
      'coalition-forces',
      ['beta withdrawal-scope'],
    ],
    [
      'the whole is not beside its part there',
      [
        { topic: 'withdrawal-scope', value: 'full', subject: 'coalition-forces' },
        { topic: 'withdrawal-scope', value: 'partial', source: 'beta' },
      ],
      'withdrawal-scope',
      'us-forces',
      [],
    ],
    [
      'the count of the whole, beside its part',
      [
        { topic: 'troop-count', value: '7,500', subject: 'coalition-forces' },
        { topic: 'troop-count', value: '2,500', source: 'beta' },
      ],
      'troop-count',
      'us-forces',
      ['alpha troop-count'],
    ],
    [
      'the count of a part is not beside the whole',
      [
        { topic: 'troop-count', value: '7,500', subject: 'coalition-forces' },
        { topic: 'troop-count', value: '2,500', source: 'beta' },
      ],
      'troop-count',
      'coalition-forces',
      [],
    ],
    [
      'shares of two subjects have nothing to do with each other',
      [
        { topic: 'remaining-force', value: 'some of', subject: 'coalition-forces' },
        { topic: 'remaining-force', value: 'many of', source: 'beta' },
      ],
      'remaining-force',
      'coalition-forces',
      [],
    ],
    [
      'a place inside',
      [
        { topic: 'withdrawal-end', value: 'by 2025' },
        { topic: 'withdrawal-end', value: 'by 2026', place: 'harir', source: 'beta' },
      ],
      'withdrawal-end',
      'us-forces',
      ['beta withdrawal-end'],
    ],
    [
      'a linked topic of the same subject',
      [
        { topic: 'withdrawal-scope', value: 'full' },
        { topic: 'remaining-force', value: 'some of', source: 'beta' },
      ],
      'withdrawal-scope',
      'us-forces',
      ['beta remaining-force'],
    ],
    [
      'a linked topic whose subject has another name there',
      [
        { topic: 'withdrawal-end', value: 'by 2025-09', subject: 'coalition-forces' },
        { topic: 'mission-end', value: 'by 2025-09', source: 'beta' },
      ],
      'withdrawal-end',
      'coalition-forces',
      ['beta mission-end'],
    ],
    [
      'not of a place apart',
      [
        { topic: 'withdrawal-end', value: 'by 2025-09', subject: 'coalition-forces' },
        { topic: 'mission-end', value: 'by 2026-09', source: 'beta', place: 'syria' },
      ],
      'withdrawal-end',
      'coalition-forces',
      [],
    ],
    [
      'a topic without a place touches on every place',
      [
        { topic: 'timetable-status', value: 'none' },
        { topic: 'withdrawal-end', value: 'by 2025', source: 'beta' },
      ],
      'timetable-status',
      'us-iraq',
      ['beta withdrawal-end'],
    ],
    [
      'the wounded are no part of the killed',
      [
        { topic: 'casualty-count', value: '3 killed', subject: 'coalition-forces' },
        { topic: 'casualty-count', value: '34 wounded', source: 'beta' },
      ],
      'casualty-count',
      'coalition-forces',
      [],
    ],
  ])('%s', (_, said, topic, subject, expected) => {
    expect(besideOf(said, topic, subject)).toEqual(expected)
  })
})
