import { describe, expect, test } from '@jest/globals'
import type { Claim } from '../../src/model/claim.js'
import { originGraphSchema, type Descent } from '../../src/model/origin.js'
import { traceOrigins } from '../../src/origins/index.js'
import { knowledge, textOf, type Text, type Told } from './reading.js'

const parts = [
  'Shepherds on the plateau counted eleven trucks that turned south at the cistern, and none of them carried a flag or a number.',
  'A clerk at the customs house had been told to wave the column through, though nobody had sent him the papers for it.',
  'By noon the colonel, who collects clocks, had set every one of them in his office to the hour of the departure.',
  'Two schoolteachers asked the last of the drivers for the blackboard that the engineers had built and left behind.',
  'In the canteen a cook from Samarra went on baking, since no order had reached him and the flour would not keep.',
]
const others = [
  'Grain prices rose in the northern markets for a third week as the harvest was carried in from the flooded fields.',
  'The governor opened a bridge that had been promised to the villages of the eastern bank when his father was a boy.',
  'An orchestra from the capital played for the dockers, who had never heard so many violins in one shed before.',
]

const report = (sentences: readonly string[], title = 'A column leaves the plateau'): string =>
  [title, ...sentences].join('\n\n')

function trace(...told: [Told, string][]): {
  texts: Text[]
  originsOf: (id: string, words: string) => string[]
  descentsOf: (id: string) => Descent[]
} {
  const texts = told.map(([source, text]) => textOf(source, text))
  const { graph, originsOf } = traceOrigins(texts, knowledge)
  originGraphSchema.parse(graph)
  return {
    texts,
    originsOf: (id, words) =>
      originsOf(
        claimIn(
          texts.find(({ source }) => source.id === id),
          words,
        ),
      ),
    descentsOf: (id) => graph.lineages.find(({ source }) => source === id)?.descents ?? [],
  }
}

/** A claim that stands on these words of a text. */
function claimIn(text: Text | undefined, words: string, via: string[] = []): Claim {
  const start = text?.text.indexOf(words) ?? -1
  if (text === undefined || start < 0) throw new Error(`no “${words}”`)
  return {
    id: words,
    source: text.source.id,
    topic: 'troop-count',
    subject: 'us-forces',
    place: 'iraq',
    value: { type: 'quantifier', level: 'some', text: 'some' },
    asOf: null,
    modality: 'actual',
    attribution: { kind: 'outlet', speaker: null, text: null, count: null, via },
    section: 'body',
    evidence: { quote: words, start, end: start + words.length, line: 1, sentence: words },
    inferred: [],
  }
}

const wire = (sentences: readonly string[]): string =>
  `A column leaves the plateau\n\nRUTBA, July 22 (Reuters) - ${sentences.join('\n\n')}`

describe('whom a source is from', () => {
  test('what it says itself, with the line', () => {
    const { descentsOf } = trace([{ id: 'alpha' }, wire(parts)])
    expect(descentsOf('alpha')).toMatchObject([
      { origin: 'reuters', lines: null, evidence: [{ kind: 'dateline', line: 3 }] },
    ])
  })
  test('a declared origin that no word shows', () => {
    const { descentsOf } = trace([{ id: 'alpha', origins: ['ap'] }, report(parts)])
    expect(descentsOf('alpha')).toEqual([{ origin: 'ap', lines: null, evidence: [{ kind: 'declared' }] }])
  })
  test('a copy that names nobody has its origin from the text that it shares', () => {
    const { descentsOf, originsOf } = trace(
      [{ id: 'alpha' }, wire(parts)],
      [{ id: 'beta', published: '2024-07-24' }, report(parts)],
    )
    expect(descentsOf('beta')).toMatchObject([
      { origin: 'reuters', lines: null, evidence: [{ kind: 'shared-text', with: 'alpha', sentences: 6 }] },
    ])
    expect(originsOf('beta', 'Shepherds on the plateau')).toEqual(['reuters'])
  })
  test('a copy of a copy', () => {
    const { originsOf } = trace(
      [{ id: 'alpha' }, wire(parts)],
      [{ id: 'beta' }, report(parts.slice(0, 3))],
      [{ id: 'gamma' }, report(parts.slice(0, 3).map((part) => part.replace('the ', 'that ')))],
    )
    expect([originsOf('beta', 'Shepherds'), originsOf('gamma', 'Shepherds')]).toEqual([['reuters'], ['reuters']])
  })
  test('of copies that name nobody the one published first is the origin', () => {
    const { originsOf } = trace(
      [{ id: 'alpha', published: '2024-07-24' }, report(parts)],
      [{ id: 'beta', published: '2024-07-22' }, report(parts)],
      [{ id: 'gamma', published: null }, report(parts)],
    )
    expect(['alpha', 'beta', 'gamma'].map((id) => originsOf(id, 'Shepherds'))).toEqual([['beta'], ['beta'], ['beta']])
  })
  test('a wire’s own report is nobody’s copy, though it names nobody and came in later', () => {
    const { originsOf, descentsOf } = trace(
      [{ id: 'alpha', published: '2024-07-22' }, report(parts)],
      [{ id: 'wire', outlet: 'Reuters', published: '2024-07-23' }, report(parts)],
    )
    expect([originsOf('alpha', 'Shepherds'), originsOf('wire', 'Shepherds')]).toEqual([['reuters'], ['reuters']])
    expect(descentsOf('wire')).toEqual([])
  })
  test('reports in other words stay apart', () => {
    const { originsOf, descentsOf } = trace([{ id: 'alpha' }, report(parts)], [{ id: 'beta' }, report(others)])
    expect([originsOf('alpha', 'Shepherds'), originsOf('beta', 'Grain')]).toEqual([['alpha'], ['beta']])
    expect(descentsOf('beta')).toEqual([])
  })
})

describe('whom a part of a source is from', () => {
  test('a paper that is named where it is used speaks for that paragraph', () => {
    const heard = '“We left the keys with the mayor,” he told The National.'
    const { originsOf, descentsOf } = trace([{ id: 'alpha' }, `${wire(parts)}\n\n${heard}`])
    expect(originsOf('alpha', 'We left the keys')).toEqual(['the-national'])
    expect(originsOf('alpha', 'Shepherds')).toEqual(['reuters'])
    expect(descentsOf('alpha').map(({ origin, lines }) => [origin, lines])).toEqual([
      ['reuters', null],
      ['the-national', [13]],
    ])
  })
  test('what is cited from another speaks for its sentence and those behind it, not for those before', () => {
    const line = 'The mayor has the keys. According to a Reuters report, the gate is open. Goats graze on the runway.'
    const { originsOf } = trace([{ id: 'alpha' }, report([...parts, line])])
    expect(['The mayor', 'the gate is open', 'Goats'].map((words) => originsOf('alpha', words))).toEqual([
      ['alpha'],
      ['reuters'],
      ['reuters'],
    ])
  })
  test('one sentence taken over word for word is from whom it was taken, the rest is not', () => {
    const { originsOf, descentsOf } = trace(
      [{ id: 'alpha', published: '2024-07-22' }, wire(parts)],
      [
        { id: 'beta', published: '2024-07-24' },
        report(
          [...others, ...others.map((one) => one.replace('the ', 'a ').split(' ').reverse().join(' ')), parts[0] ?? ''],
          'Grain, a bridge and violins',
        ),
      ],
    )
    expect(originsOf('beta', 'Shepherds')).toEqual(['reuters'])
    expect(originsOf('beta', 'Grain prices')).toEqual(['beta'])
    expect(descentsOf('beta')).toMatchObject([{ origin: 'reuters', evidence: [{ kind: 'shared-text', sentences: 1 }] }])
  })
  test('of two wires that a report credits and nothing tells apart, one or the other', () => {
    const { originsOf } = trace([{ id: 'alpha', origins: ['ap', 'reuters'] }, report(parts)])
    expect(originsOf('alpha', 'Shepherds')).toEqual(['ap-and-reuters'])
  })
  test('… unless the sentence stands in a report of one of them', () => {
    const { originsOf } = trace(
      [{ id: 'alpha', origins: ['ap', 'reuters'] }, report([...others, ...parts])],
      [{ id: 'beta' }, wire(parts)],
    )
    expect(originsOf('alpha', 'Shepherds')).toEqual(['reuters'])
    expect(originsOf('alpha', 'Grain')).toEqual(['ap-and-reuters'])
  })
  test('the wire that the claim itself names comes before all', () => {
    const texts = [textOf({ id: 'alpha' }, wire(parts))]
    const { originsOf } = traceOrigins(texts, knowledge)
    expect(originsOf(claimIn(texts[0], 'Shepherds', ['al-hadath']))).toEqual(['al-hadath'])
  })
})

describe('the graph', () => {
  const many = Array.from({ length: 60 }, (_, at): [Told, string] => [
    { id: `copy-${String(at).padStart(2, '0')}`, published: `2024-07-${String(1 + (at % 28)).padStart(2, '0')}` },
    at % 3 === 0 ? report(others) : report(parts),
  ])
  test('does not hang on the order of the sources', () => {
    const texts = many.map(([source, text]) => textOf(source, text))
    const straight = traceOrigins(texts, knowledge).graph
    expect(JSON.stringify(traceOrigins([...texts].reverse(), knowledge).graph)).toBe(JSON.stringify(straight))
  })
  test('joins all copies of one text, with a number of ties that grows with the copies and not with their pairs', () => {
    const texts = many.map(([source, text]) => textOf(source, text))
    const { graph, originsOf } = traceOrigins(texts, knowledge)
    const origins = texts.map(
      (text) => originsOf(claimIn(text, text.text.includes('Grain') ? 'Grain' : 'Shepherds'))[0],
    )
    expect(new Set(origins).size).toBe(2)
    expect(graph.kinships.length).toBeLessThanOrEqual(texts.length * 16)
  })
  test.each([
    ['no source', []],
    ['a source without sentences', ['']],
    ['a source of one word', ['Peace']],
    ['marks alone', ['“—” … !!']],
  ])('%s', (_, texts) => {
    const read = texts.map((text, at) => textOf({ id: `source-${at}` }, text))
    expect(traceOrigins(read, knowledge).graph.kinships).toEqual([])
  })
})
