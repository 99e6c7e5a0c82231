import type { Claim } from '../model/claim.js'
import type { Recycled, Sign } from '../model/recycled.js'
import { findContradicted } from './contradicted.js'
import { publishedOf, shareOrigin, type TimeGround } from './ground.js'
import { findOlderText } from './older-text.js'
import { findOvertaken } from './overtaken.js'
import { findFarWeekdays } from './weekdays.js'

/** A sign that needs no second one; of the others it takes two kinds. */
const strong: ReadonlySet<Sign['kind']> = new Set(['older-text', 'overtaken'])

/** The passages that speak of an earlier moment than their source's publication, with the signs of it. */
export function findRecycled(ground: TimeGround): Recycled[] {
  const older = findOlderText(ground)
  const told = [...findOvertaken(ground), ...findContradicted(ground)]
  const bySource = new Map<string, Sign[]>(older)
  for (const { claim, sign } of told) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), sign])
  const claimsOf = claimsBySource(ground)
  const freshOf = freshLines(ground)
  const recycled = [...bySource].flatMap(([source, signs]) => {
    const all = distinct([...signs, ...findFarWeekdays(source, ground)])
    const kinds = new Set(all.map(({ kind }) => kind))
    return kinds.size > 1 || all.some(({ kind }) => strong.has(kind))
      ? passagesOf(source, all, claimsOf.get(source) ?? [], freshOf.get(source) ?? [])
      : []
  })
  return recycled.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.lines[0] - b.lines[0]))
}

function distinct(signs: readonly Sign[]): Sign[] {
  const kept = new Map(signs.map((sign) => [`${sign.kind} ${sign.start} ${sign.end}`, sign]))
  return [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function claimsBySource({ claims }: TimeGround): Map<string, Claim[]> {
  const bySource = new Map<string, Claim[]>()
  for (const claim of claims.values()) {
    const known = bySource.get(claim.source)
    if (known === undefined) bySource.set(claim.source, [claim])
    else known.push(claim)
  }
  return bySource
}

/** A passage runs from its first sign to its last, unless news of the day stand between: `printed`, the lines that have them. */
function passagesOf(
  source: string,
  signs: readonly Sign[],
  claims: readonly Claim[],
  printed: readonly number[],
): Recycled[] {
  const stale = new Set(signs.map(({ line }) => line))
  const fresh = printed.filter((line) => !stale.has(line))
  const passages: Recycled[] = []
  for (const sign of signs) {
    const last = passages.at(-1)
    const parted = last === undefined || fresh.some((line) => line > last.lines[1] && line < sign.line)
    if (parted) passages.push({ source, lines: [sign.line, sign.line], signs: [sign], claims: [] })
    else {
      last.lines[1] = Math.max(last.lines[1], sign.line)
      last.signs.push(sign)
    }
  }
  for (const passage of passages) passage.claims = claimsIn(passage, claims)
  return passages
}

function claimsIn({ lines: [from, to] }: Recycled, claims: readonly Claim[]): string[] {
  return claims.filter(({ evidence }) => evidence.line >= from && evidence.line <= to).map(({ id }) => id)
}

/** By source, the lines with a plan that another source of the same origin and time states too: they are of the day. */
function freshLines(ground: TimeGround): Map<string, number[]> {
  const plans = new Set(
    ground.knowledge.topics.filter(({ compare }) => compare.time === 'plan').map(({ topic }) => topic),
  )
  const fresh = new Map<string, number[]>()
  const keep = (claim: Claim): void => {
    if (publishedOf(ground, claim) === null || !plans.has(claim.topic)) return
    const lines = fresh.get(claim.source)
    if (lines === undefined) fresh.set(claim.source, [claim.evidence.line])
    else lines.push(claim.evidence.line)
  }
  for (const { a, b, relation } of ground.groups.flatMap(({ relations }) => relations)) {
    const [one, other] = [ground.claims.get(a), ground.claims.get(b)]
    if (relation !== 'equal' || one === undefined || other === undefined || one.source === other.source) continue
    if (!shareOrigin(ground, one, other)) continue
    keep(one)
    keep(other)
  }
  return fresh
}
