import type { Descent, Lineage, Naming, OriginEvidence } from '../model/origin.js'
import type { Credited } from './credited.js'
import { sharedTextOf } from './kin.js'
import { isWhole, type Traced } from './traced.js'
import { must } from '../model/must.js'

/** What the source descends from, the whole text's origins first. */
export function lineageOf(traced: Traced): Lineage {
  const { text, own, credited, handedOn } = traced
  const descents = [...credited.whole].map(
    ([origin, namings]): Descent => ({ origin, lines: null, evidence: evidenceOf(origin, namings, credited) }),
  )
  if (credited.whole.size === 0 && handedOn !== null)
    descents.push(
      ...handedOn.origins.map(
        (origin): Descent => ({
          origin,
          lines: isWhole(handedOn) ? null : linesOf(traced, origin),
          evidence: [handedOn.evidence],
        }),
      ),
    )
  descents.push(...passagesOf(traced))
  const parts = new Map<string, { lines: Set<number>; namings: Set<Naming> }>()
  for (const [at, { origin, naming }] of credited.parts) {
    const part = parts.get(origin) ?? { lines: new Set(), namings: new Set() }
    parts.set(origin, part)
    part.lines.add(must(text.sentences[at], 'the sentence of a credit').line)
    part.namings.add(naming)
  }
  for (const [origin, { lines, namings }] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    descents.push({ origin, lines: sorted(lines), evidence: distinct([...namings]) })
  return { source: text.source.id, own, descents }
}

/** Single sentences that another text shows to be from elsewhere. */
function passagesOf(traced: Traced): Descent[] {
  const { text, shared, passages, origins } = traced
  return passages.flatMap((kin): Descent[] => {
    const side = kin.a === text ? 'a' : 'b'
    const sentences = kin.beads.flatMap((bead) =>
      bead[side].flatMap((at) => text.sentences[text.wordings[at]?.sentence ?? -1] ?? []),
    )
    const [origin] = sentences.flatMap((sentence) => shared.get(sentence) ?? [])
    if (origin === undefined || origins.includes(origin)) return []
    const lines = sorted(new Set(sentences.map(({ line }) => line)))
    return [{ origin, lines, evidence: [sharedTextOf(kin, side)] }]
  })
}

function evidenceOf(origin: string, namings: readonly Naming[], { declared }: Credited): OriginEvidence[] {
  return declared.has(origin) ? [{ kind: 'declared' }] : [...namings]
}

function linesOf({ text, shared }: Traced, origin: string): number[] {
  const lines = text.sentences.filter((sentence) => shared.get(sentence)?.includes(origin)).map(({ line }) => line)
  return sorted(new Set(lines))
}

const sorted = (lines: ReadonlySet<number>): number[] => [...lines].sort((a, b) => a - b)

/** One naming may speak for several sentences. */
function distinct(namings: readonly Naming[]): Naming[] {
  return namings.filter(({ start }, at) => namings.findIndex((other) => other.start === start) === at)
}
