import { describe, expect, test } from '@jest/globals'
import type { Claim } from '../../src/model/claim.js'
import type { Value } from '../../src/model/value.js'
import { changesOf, sayChange } from './wording.js'

const said = (from: string, to: string): string[] => changesOf(from, to).map(sayChange)

describe('one difference', () => {
  test.each([
    [
      'Some soldiers may stay in the north.',
      'Many soldiers may stay in the north.',
      'quantifier changed stronger: Some → Many',
    ],
    [
      'Most of the soldiers will leave in the autumn.',
      'A few of the soldiers will leave in the autumn.',
      'quantifier changed: Most → A few',
    ],
    [
      'There are 2,500 troops in Iraq today.',
      'There are 2,000 troops in Iraq today.',
      'number changed lower: 2,500 → 2,000',
    ],
    [
      'There are 900 troops in Syria today.',
      'There are 1,000 troops in Syria today.',
      'number changed higher: 900 → 1,000',
    ],
    ['There are around 2,500 troops in Iraq.', 'There are 2,500 troops in Iraq.', 'hedge dropped stronger: around →'],
    ['There are 2,500 troops in Iraq.', 'There are roughly 2,500 troops in Iraq.', 'hedge added weaker: → roughly'],
    ['The mission ends in September 2025.', 'The mission ends in September 2026.', 'date changed later: 2025 → 2026'],
    [
      'The mission ends in September 2025.',
      'The mission ends in March 2025.',
      'date changed earlier: September → March',
    ],
    [
      'The base in Anbar was closed on Monday.',
      'The base in Erbil was closed on Monday.',
      'place changed: Anbar → Erbil',
    ],
    [
      'The troops will leave Iraq this year.',
      'The troops may leave Iraq this year.',
      'modality changed weaker: will → may',
    ],
    [
      'The troops may leave Iraq this year.',
      'The troops will leave Iraq this year.',
      'modality changed stronger: may → will',
    ],
    ['The government did approve of the plan.', 'The government did not approve of the plan.', 'polarity added: → not'],
    [
      'The convoy left at noon, officials said.',
      'The convoy left at noon.',
      'attribution dropped stronger: officials said →',
    ],
    [
      'The convoy left at noon.',
      'The convoy left at noon, officials said.',
      'attribution added weaker: → officials said',
    ],
    [
      'Fighters of ISIS hold two villages there.',
      'Fighters of Daesh hold two villages there.',
      'term changed: ISIS → Daesh',
    ],
    [
      'A rocket hit the air base near the town.',
      'A missile hit the air base near the town.',
      'term changed: rocket → missile',
    ],
    [
      'The issue is highly politicised at home.',
      'The issue is highly politicized at home.',
      'style changed: politicised → politicized',
    ],
    [
      'A rocket hit the air base near the town.',
      'A rocket hit the airbase near the town.',
      'style changed: air base → airbase',
    ],
    ['They announced the end of that mission.', 'They announced the end of the mission.', 'style changed: that → the'],
    [
      'On Friday the convoy left the old base.',
      'The convoy left the old base on Friday.',
      'order changed: On Friday → on Friday',
    ],
    [
      'The convoy left at noon.',
      'The convoy left at noon, with three trucks of furniture and a piano on board.',
      'clause added: → with three trucks of furniture and a piano on board',
    ],
    [
      'The talks, which began in a hotel near the river in winter, go on.',
      'The talks go on.',
      'clause dropped: which began in a hotel near the river in winter →',
    ],
  ])('%s | %s', (from, to, expected) => {
    expect(said(from, to)).toEqual([expected])
  })
})

describe('several differences', () => {
  test('each by itself, in the order of the text', () => {
    expect(
      said(
        'Some troops will leave Iraq by September 2025, officials said.',
        'Most troops may leave Iraq by September 2026.',
      ),
    ).toEqual([
      'quantifier changed stronger: Some → Most',
      'modality changed weaker: will → may',
      'date changed later: 2025, officials said → 2026',
      'attribution changed stronger: 2025, officials said → 2026',
    ])
  })
  test('one clause that the comparison of words cuts in two is one', () => {
    expect(
      said(
        'The plan was discussed this week, the sources and the officials said.',
        'The plan was discussed this week and there is no deal on ending the coalition or any timetable yet, the sources and the officials said.',
      ),
    ).toEqual(['clause added: → and there is no deal on ending the coalition or any timetable yet'])
  })
  test('one sentence in two: the second one’s words are held against the first one’s', () => {
    expect(
      said(
        'The coalition will end its work, four sources said. Some forces are likely to stay as advisers.',
        'The coalition will end its work, four sources said, with some forces likely to stay as advisers.',
      ).filter((change) => !change.startsWith('style')),
    ).toEqual([])
  })
})

describe('no difference', () => {
  test.each([
    ['The coalition’s work ends', "The coalition's work ends"],
    ['The US-led forces left.', 'The US led forces left'],
    ['There are 2500 troops.', 'There are 2,500 troops.'],
    ['“We are leaving,” he said.', '"We are leaving", he said'],
  ])('%s | %s', (from, to) => {
    expect(said(from, to)).toEqual([])
  })
})

describe('claims', () => {
  const from = 'Some forces may remain under a deal, two officials said.'
  const to = 'Many forces may remain under a deal.'
  const claim = (
    text: string,
    quote: string,
    by: string | null,
    value: Value,
    modality: Claim['modality'] = 'possible',
  ): Claim => {
    const start = text.indexOf(quote)
    const attribution = {
      kind: by === null ? 'outlet' : 'anonymous',
      speaker: by,
      text: null,
      count: null,
      via: [],
    } as const
    return {
      id: `${quote} ${by ?? 'itself'}`,
      source: 'example',
      topic: 'remaining-force',
      subject: 'us-forces',
      place: 'iraq',
      value,
      asOf: null,
      modality,
      attribution: { ...attribution, via: [] },
      section: 'body',
      evidence: { quote, start, end: start + quote.length, line: 1, sentence: text },
      inferred: [],
    }
  }
  const level = (name: 'some' | 'many'): Value => ({ type: 'quantifier', level: name, text: name })
  const some = claim(from, 'Some forces may remain', 'us-officials', level('some'))
  const many = claim(to, 'Many forces may remain', null, level('many'))

  test('a changed value and a dropped speaker name the claims that they touch, and come first', () => {
    const changes = changesOf(from, to, { from: [some], to: [many] })
    expect(changes.map((one) => [sayChange(one), one.claims])).toEqual([
      ['quantifier changed stronger: Some → Many', [some.id, many.id]],
      ['attribution dropped stronger: two officials said →', [some.id, many.id]],
    ])
  })
  test('words that seem to change what the claims have alike only say it anew', () => {
    const [a, b] = ['The forces are likely to remain here.', 'The forces are expected to remain here.']
    const likely = claim(a, 'The forces are likely to remain', null, level('some'), 'probable')
    const expected = claim(b, 'The forces are expected to remain', null, level('some'), 'probable')
    expect(changesOf(a, b, { from: [likely], to: [expected] }).map(({ type }) => type)).toEqual(['term'])
  })
  test('a claim that only one wording has went with its clause', () => {
    const [a, b] = ['The talks go on.', 'The talks go on and there is no formal agreement on an end of the mission.']
    const none = claim(b, 'there is no formal agreement', null, { type: 'status', code: 'none', text: 'no' })
    const [change] = changesOf(a, b, { to: [none] })
    expect([change?.type, change?.change, change?.claims]).toEqual(['clause', 'added', [none.id]])
  })
  test('claims that were read differently from the same words are no drift', () => {
    const other = claim(from, 'Some forces may remain', 'us-officials', level('many'), 'planned')
    expect(changesOf(from, from, { from: [some], to: [other] })).toEqual([])
  })
})

test('offsets give back the words', () => {
  const [from, to] = ['Some soldiers may stay in the north.', 'Many soldiers will stay in the north.']
  for (const change of changesOf(from, to)) {
    expect(from.slice(change.from?.start, change.from?.end)).toBe(change.from?.text)
    expect(to.slice(change.to?.start, change.to?.end)).toBe(change.to?.text)
  }
})
