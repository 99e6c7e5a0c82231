import type { Documents } from '../../src/model/documents.js'
import type { DriftSide, SourceDrift } from '../../src/model/drift.js'
import { result } from './fixture.js'

const { schemaVersion, sources, claims } = result

function side(text: string, line: number): DriftSide {
  return { start: 0, end: text.length, line, text }
}

/** Two reports that share a sentence, one word changed; `text` stands wherever a source's words do. */
export function originDocuments(text: string): Pick<Documents, 'drift' | 'origins' | 'timeline'> {
  const words = { start: 0, end: text.length, text }
  const drift: SourceDrift = {
    a: 'gazette',
    b: 'courier',
    extent: 'text',
    sentences: [
      {
        closeness: 'edited',
        a: [side(`${text} may remain`, 3)],
        b: [side(`${text} may stay`, 5)],
        changes: [
          { type: 'quantifier', change: 'changed', direction: 'stronger', from: words, to: words, claims: ['c1some'] },
          { type: 'style', change: 'added', direction: null, from: null, to: words, claims: [] },
        ],
      },
      { closeness: 'exact', a: [side(text, 4)], b: [side(text, 6)], changes: [] },
    ],
    onlyA: [side(text, 9)],
    onlyB: [],
  }
  return {
    drift: { schemaVersion, sources: withOutlet(text), drifts: [drift] },
    origins: {
      schemaVersion,
      sources: withOutlet(text),
      lineages: [
        {
          source: 'courier',
          own: 'courier',
          descents: [
            {
              origin: 'levant',
              lines: null,
              evidence: [
                { kind: 'shared-text', with: 'gazette', sentences: 2, of: 3, words: 7, run: text, bits: 60 },
                { kind: 'credit', line: 9, start: 80, end: 95, text },
                { kind: 'declared' },
              ],
            },
            { origin: 'harbour', lines: [4, 6], evidence: [{ kind: 'attribution', line: 4, start: 9, end: 14, text }] },
          ],
        },
        { source: 'wire', own: 'wire', descents: [] },
      ],
      kinships: [
        {
          a: 'gazette',
          b: 'courier',
          extent: 'text',
          sentences: { exact: 1, edited: 1, reordered: 0, reworded: 0 },
          words: 7,
          bits: 60,
        },
      ],
    },
    timeline: {
      schemaVersion,
      sources: withOutlet(text),
      claims: claims.map((claim) => ({ ...claim, value: { ...claim.value, text }, doubtful: 'asOf' as const })),
      threads: [
        {
          topic: 'remaining-force',
          subject: 'us-forces',
          place: 'iraq',
          moments: [
            { at: '2024-07-22', said: '2024-07-22', claims: ['c1some'], sources: ['gazette'], origins: ['levant'] },
            { at: null, said: null, claims: ['c2many'], sources: ['courier'], origins: ['levant'] },
          ],
        },
      ],
    },
  }
}

const withOutlet = (outlet: string): Documents['drift']['sources'] => sources.map((source) => ({ ...source, outlet }))
