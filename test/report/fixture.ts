import type { Claim } from '../../src/model/claim.js'
import type { Group, Result } from '../../src/model/result.js'
import type { Source } from '../../src/model/source.js'
import type { Value } from '../../src/model/value.js'
import type { ReportOptions } from '../../src/report/options.js'

const outlets = { gazette: 'The Gazette', courier: 'Gulf Courier', wire: 'Levant Wire' }

function source(id: keyof typeof outlets, published: string | null, origins: string[]): Source {
  return {
    id,
    outlet: outlets[id],
    title: `What ${id} prints`,
    published,
    origins,
    url: null,
    language: 'en',
    file: `${id}.txt`,
  }
}

function claim(id: string, from: keyof typeof outlets, value: Value, sentence: string, quote: string): Claim {
  const start = sentence.indexOf(quote)
  return {
    id,
    source: from,
    topic: value.type === 'date' ? 'mission-end' : 'remaining-force',
    subject: value.type === 'date' ? 'coalition' : 'us-forces',
    place: value.type === 'date' ? null : 'iraq',
    value,
    asOf: '2024-07-22',
    modality: 'possible',
    attribution: { kind: 'anonymous', speaker: 'us-officials', text: 'US officials', count: null, via: [] },
    section: 'body',
    evidence: { start, end: start + quote.length, quote, line: 1, sentence },
    inferred: [],
  }
}

const level = (name: 'some' | 'many'): Value => ({ type: 'quantifier', level: name, text: name })
const day: Value = {
  type: 'date',
  edtf: '2025-09',
  start: '2025-09-01',
  end: '2025-09-30',
  bound: 'by',
  text: 'by September 2025',
}

export const sentences = {
  gazette: 'The troops would leave under a deal, but officials said some may remain under a new mission.',
  courier: 'The troops would leave under a deal, but officials said many may remain under a new mission.',
  wire: 'The coalition ends its work by September 2025.',
}

const claims: Claim[] = [
  claim('c1some', 'gazette', level('some'), sentences.gazette, 'some may remain'),
  claim('c2many', 'courier', level('many'), sentences.courier, 'many may remain'),
  claim('c3end', 'wire', day, sentences.wire, 'ends its work by September 2025'),
  claim('c4end', 'gazette', day, sentences.wire, 'ends its work by September 2025'),
]

const position = (claim: Claim | undefined, origins: string[]): Group['positions'][number] => {
  if (claim === undefined) throw new RangeError('no claim')
  return { value: claim.value, modality: claim.modality, claims: [claim.id], sources: [claim.source], origins }
}

const conflict: Group = {
  id: 'rf-1',
  topic: 'remaining-force',
  subject: 'us-forces',
  place: 'iraq',
  verdict: 'conflict',
  kind: 'strength',
  between: 'reports',
  positions: [position(claims[0], ['levant']), position(claims[1], ['levant'])],
  relations: [
    {
      a: 'c1some',
      b: 'c2many',
      relation: 'conflict',
      kind: 'strength',
      between: 'reports',
      reason: '"some" is not "many"',
    },
  ],
  drift: [{ from: 'some may remain', to: 'many may remain', sources: ['gazette', 'courier'] }],
  shown: ['c1some', 'c2many'],
  why: 'The Gazette says "some", Gulf Courier says "many".',
}

const agreement: Group = {
  ...conflict,
  id: 'me-1',
  topic: 'mission-end',
  subject: 'coalition',
  place: null,
  verdict: 'agree',
  kind: null,
  between: null,
  positions: [{ ...position(claims[2], ['levant']), claims: ['c3end', 'c4end'], sources: ['gazette', 'wire'] }],
  relations: [{ a: 'c3end', b: 'c4end', relation: 'equal', kind: null, between: null, reason: 'the same date' }],
  drift: [],
  shown: ['c3end', 'c4end'],
  why: 'Both say September 2025.',
}

/** Two reports that differ in one word, and agree on a date with a third. */
export const result: Result = {
  schemaVersion: 1,
  sources: [source('courier', '2024-07-23', []), source('gazette', '2024-07-22', ['levant']), source('wire', null, [])],
  claims,
  groups: [conflict, agreement],
  summary: { sources: 3, claims: 4, groups: 2, conflict: 1, changed: 0, agree: 1, scope: 0, single: 0 },
}

export const options: ReportOptions = { columns: 80, colour: false, all: false, names: (id) => id }

/** The same result with a hostile text wherever a source's words stand. */
export function withText(hostile: string): Result {
  return {
    ...result,
    sources: result.sources.map((one) => ({ ...one, outlet: hostile, title: hostile })),
    claims: claims.map((one) => ({
      ...one,
      value: { ...one.value, text: hostile },
      attribution: { ...one.attribution, speaker: null, text: hostile },
      evidence: { ...one.evidence, quote: hostile, sentence: `Before ${hostile} after` },
    })),
    groups: result.groups.map((group) => ({
      ...group,
      why: hostile,
      drift: [{ from: hostile, to: hostile, sources: ['gazette', 'wire'] }],
    })),
  }
}
