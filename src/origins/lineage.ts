import type { Descent, Lineage, Naming, OriginEvidence } from '../model/origin.js'
import type { Credited } from './credited.js'
import { isWhole, type Traced } from './traced.js'

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
  const parts = new Map<string, { lines: Set<number>; namings: Set<Naming> }>()
  for (const [at, { origin, naming }] of credited.parts) {
    const part = parts.get(origin) ?? { lines: new Set(), namings: new Set() }
    parts.set(origin, part)
    part.lines.add(text.sentences[at]?.line ?? 1)
    part.namings.add(naming)
  }
  for (const [origin, { lines, namings }] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    descents.push({ origin, lines: sorted(lines), evidence: distinct([...namings]) })
  return { source: text.source.id, own, descents }
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
