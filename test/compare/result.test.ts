import { describe, expect, test } from '@jest/globals'
import type { Claim } from '../../src/model/claim.js'
import { resultSchema } from '../../src/model/result.js'
import type { Said } from './claims.js'
import { compareSaid, groupOn } from './comparing.js'

const sentence = (word: string): string =>
  `How many would go was left open, with Baghdad expecting most to depart and American officials saying ${word} could stay on as advisers.`

const wire: Said[] = [
  {
    topic: 'remaining-force',
    value: 'some of',
    source: 'alpha',
    modality: 'possible',
    by: 'us-officials',
    sentence: sentence('some'),
    quote: 'some could stay on',
  },
  {
    topic: 'remaining-force',
    value: 'many of',
    source: 'beta',
    modality: 'possible',
    by: 'us-officials',
    sentence: sentence('many'),
    quote: 'many could stay on',
  },
]

describe('positions', () => {
  test('one for each value and modality, with its claims, sources and origins', () => {
    const said: Said[] = [
      { topic: 'troop-count', value: '~2,500', source: 'alpha' },
      { topic: 'troop-count', value: '~2,500', source: 'alpha', section: 'summary', start: 80 },
      { topic: 'troop-count', value: '~2,500', source: 'beta' },
      { topic: 'troop-count', value: '2,500', source: 'gamma' },
      { topic: 'troop-count', value: '2,500', source: 'delta', modality: 'probable' },
    ]
    const told = [
      { id: 'alpha', origins: ['reuters'] },
      { id: 'beta', origins: ['reuters'] },
    ]
    const { positions } = groupOn(compareSaid(said, told), 'troop-count')
    expect(
      positions.map(({ sources, claims, origins, modality }) => [sources, claims.length, origins, modality]),
    ).toEqual([
      [['alpha', 'beta'], 3, ['reuters'], 'actual'],
      [['delta'], 1, ['delta'], 'probable'],
      [['gamma'], 1, ['gamma'], 'actual'],
    ])
    expect(positions.every((position) => !('asOf' in position))).toBe(true)
  })
  test('one value of two times is two positions, each with its time', () => {
    const { positions } = groupOn(
      compareSaid([
        { topic: 'troop-count', value: '2,500', source: 'alpha' },
        { topic: 'troop-count', value: '2,500', source: 'beta', asOf: '2021-03', published: '2024-07-24' },
      ]),
      'troop-count',
    )
    expect(positions.map(({ asOf, sources }) => [asOf, sources])).toEqual([
      ['2024-07-23', ['alpha']],
      ['2021-03', ['beta']],
    ])
  })
})

describe('drift', () => {
  test('one word changed in one sentence', () => {
    const group = groupOn(compareSaid(wire), 'remaining-force')
    expect(group.drift).toEqual([{ from: 'some could stay on', to: 'many could stay on', sources: ['alpha', 'beta'] }])
    expect(group.why).toContain('both in the words of one sentence')
  })
  test('none where only the value differs and not the wording is shared', () => {
    const said = wire.map((one, at) =>
      at === 0 ? one : { ...one, sentence: 'Plenty of Americans will probably be around for longer, we hear.' },
    )
    expect(groupOn(compareSaid(said), 'remaining-force').drift).toEqual([])
  })
  test('none where the same phrase is printed weeks apart', () => {
    const said = wire.map((one, at) => (at === 0 ? { ...one, asOf: '2024-06-01' } : one))
    expect(groupOn(compareSaid(said), 'remaining-force').drift).toEqual([])
  })
  test('none where the other sentence holds this value too', () => {
    const both = 'Officials said that some could stay in the north and that many could stay in the west of the country.'
    const twice = (source: string): Said[] =>
      ['some of', 'many of'].map((value, start) => ({
        topic: 'remaining-force',
        value,
        source,
        sentence: both,
        start: 0,
        quote: `${value} ${start}`,
      }))
    expect(groupOn(compareSaid([...twice('alpha'), ...twice('beta')]), 'remaining-force').drift).toEqual([])
  })
  test('what is credited to a wire is held against the text that carries it', () => {
    const carried =
      'Baghdad wants the mission closed by September 2025, four officials said, with some US troops to stay as advisers.'
    const credited = 'According to a Reuters report, Baghdad wants a complete pullout of the troops by September 2025.'
    const said: Said[] = [
      {
        topic: 'remaining-force',
        value: 'some of',
        modality: 'probable',
        source: 'alpha',
        sentence: carried,
        quote: 'some US troops to stay',
      },
      {
        topic: 'withdrawal-scope',
        value: 'full',
        modality: 'planned',
        source: 'beta',
        by: 'reuters',
        via: ['reuters'],
        sentence: credited,
        quote: 'a complete pullout',
      },
    ]
    const told = [{ id: 'alpha', origins: ['reuters'] }]
    expect(groupOn(compareSaid(said, told), 'withdrawal-scope').drift).toEqual([
      { from: 'some US troops to stay', to: 'a complete pullout', sources: ['alpha', 'beta'] },
    ])
    expect(groupOn(compareSaid(said, [{ id: 'alpha', origins: ['afp'] }]), 'withdrawal-scope').drift).toEqual([])
  })
})

describe('certainty', () => {
  const may = 'The number could be brought down to about 2,500 by December, two officials told the paper on Friday.'
  const will = 'According to Reuters the number will be brought down to about 2,500 by December.'
  const target = (source: string, modality: Claim['modality'], more: Partial<Said>): Said => ({
    topic: 'remaining-force',
    value: '~2,500',
    modality,
    source,
    ...more,
  })
  const first = target('alpha', 'possible', { sentence: may, quote: 'could be brought down' })
  const told = [{ id: 'alpha', origins: ['reuters'] }]
  test.each<[string, Said, number]>([
    [
      'a cited guess becomes a plan',
      target('beta', 'planned', { sentence: will, quote: 'will be brought down', by: 'reuters', via: ['reuters'] }),
      1,
    ],
    [
      'a cited guess stays one',
      target('beta', 'possible', { sentence: will, quote: 'brought down', by: 'reuters', via: ['reuters'] }),
      0,
    ],
    ['nobody is cited', target('beta', 'planned', { sentence: will, quote: 'will be brought down' }), 0],
  ])('%s', (_, second, drifts) => {
    const group = groupOn(compareSaid([first, second], told), 'remaining-force')
    expect(group.verdict).toBe('agree')
    expect(group.drift).toHaveLength(drifts)
  })
})

describe('order and ids', () => {
  const mixed: Said[] = [
    { topic: 'talks-status', value: 'ongoing', source: 'alpha' },
    { topic: 'talks-status', value: 'planned', source: 'beta' },
    { topic: 'troop-count', value: '2,500', source: 'alpha' },
    { topic: 'troop-count', value: '2,500', source: 'beta' },
    { topic: 'withdrawal-end', value: 'by 2025-09', source: 'alpha', asOf: '2024-07-23' },
    { topic: 'withdrawal-end', value: 'by 2026-09', source: 'beta', asOf: '2024-12-23', published: '2024-12-23' },
    { topic: 'invasion', value: 'on 2003', source: 'alpha' },
    ...wire,
  ]
  test('what reports changed in one sentence first, then conflicts, changes, agreement, the rest', () => {
    const { groups } = compareSaid(mixed)
    expect(groups.map(({ topic, verdict }) => `${verdict} ${topic}`)).toEqual([
      'conflict remaining-force',
      'conflict talks-status',
      'changed withdrawal-end',
      'agree troop-count',
      'single invasion',
    ])
  })
  test('ids are short, typeable, apart, and stay when other sources come', () => {
    const before = compareSaid(mixed)
    const after = compareSaid([...mixed, { topic: 'troop-count', value: '900', source: 'gamma', place: 'syria' }])
    const ids = before.groups.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]{1,3}-[0-9a-hjkmnp-tv-z]{4,5}$/)
    for (const { topic, id } of before.groups)
      expect(after.groups.find((one) => one.topic === topic && one.place !== 'syria')?.id).toBe(id)
  })
  test('the result is what the schema says', () => {
    expect(resultSchema.parse(compareSaid(mixed))).toEqual(compareSaid(mixed))
  })
})

describe('why', () => {
  const whyOf = (said: Said[], topic: Said['topic']): string => groupOn(compareSaid(said), topic).why
  test.each<[string, Said[], RegExp]>([
    [
      'conflict',
      wire,
      /^On how many US forces stay in Iraq, Alpha says "some" \(possible; US officials\), Beta says "many" .*: the two words differ in strength\.$/,
    ],
    [
      'changed',
      [
        { topic: 'troop-count', value: '2,500', source: 'alpha', asOf: '2024-07-23' },
        { topic: 'troop-count', value: '2,000', source: 'beta', asOf: '2025-02-01' },
      ],
      /^On how many US forces there are in Iraq, Alpha says 2,500 as of 23 July 2024, Beta says 2,000 as of 1 February 2025: the later replaces the earlier\.$/,
    ],
    [
      'agree',
      [
        { topic: 'member-count', value: '>80', source: 'alpha' },
        { topic: 'member-count', value: '87', source: 'beta' },
      ],
      /^On how many countries the coalition has, Alpha and Beta agree: more than 80 and 87, which can all be true, from 2 origins \(Alpha and Beta\)\.$/,
    ],
    [
      'single',
      [{ topic: 'group-defeat', value: 'on 2017-12', source: 'alpha' }],
      /^Only Alpha says when Islamic State was defeated in Iraq: in December 2017\.$/,
    ],
    [
      'self',
      [
        { topic: 'withdrawal-scope', value: 'full', source: 'alpha' },
        { topic: 'withdrawal-scope', value: 'partial', source: 'alpha', start: 9 },
      ],
      /Alpha contradicts itself: it says a complete withdrawal and a partial withdrawal/,
    ],
    [
      'a place inside',
      [
        { topic: 'withdrawal-end', value: 'by 2025', source: 'alpha' },
        { topic: 'withdrawal-end', value: 'by 2026-09', source: 'beta', place: 'kurdistan-region' },
      ],
      /Beta says, on when US forces have left the Kurdistan Region, by September 2026/,
    ],
  ])('%s', (_, said, pattern) => {
    expect(whyOf(said, said[0]?.topic ?? 'invasion')).toMatch(pattern)
  })
  test('a speaker is named for those alone who quote him', () => {
    const why = whyOf(
      [
        ...wire,
        { topic: 'remaining-force', value: 'some of', modality: 'possible', source: 'gamma', by: 'iraqi-sources' },
      ],
      'remaining-force',
    )
    expect(why).toContain('Alpha says "some" (possible; US officials)')
    expect(why).not.toContain('Gamma')
  })
  test('nothing of a source gets in raw', () => {
    const said = wire.map((one) => ({ ...one }))
    const { groups } = compareSaid(said, [{ id: 'alpha', outlet: '\u001b[31mAlpha\u0007\u202e <b>=1+1</b>' }])
    expect(groups[0]?.why).toContain('31mAlpha b 1 1 b')
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(groups[0]?.why).not.toMatch(/[\u0000-\u001f\u202e<>=]/)
  })
})
