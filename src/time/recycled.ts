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
  const recycled = [...bySource].flatMap(([source, signs]) => {
    const all = distinct([...signs, ...findFarWeekdays(source, ground)])
    const kinds = new Set(all.map(({ kind }) => kind))
    return kinds.size > 1 || all.some(({ kind }) => strong.has(kind)) ? passagesOf(source, all, ground) : []
  })
  return recycled.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.lines[0] - b.lines[0]))
}

function distinct(signs: readonly Sign[]): Sign[] {
  const kept = new Map(signs.map((sign) => [`${sign.kind} ${sign.start} ${sign.end}`, sign]))
  return [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A passage runs from its first sign to its last, unless news of the day stand between. */
function passagesOf(source: string, signs: readonly Sign[], ground: TimeGround): Recycled[] {
  const claims = [...ground.claims.values()].filter((claim) => claim.source === source)
  const stale = new Set(signs.map(({ line }) => line))
  const fresh = freshLines(claims, stale, ground)
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

/** Lines with a plan that another source of the same origin and time states too: they are of the day. */
function freshLines(claims: readonly Claim[], stale: ReadonlySet<number>, ground: TimeGround): number[] {
  const plans = new Set(
    ground.knowledge.topics.filter(({ compare }) => compare.time === 'plan').map(({ topic }) => topic),
  )
  const own = new Map(claims.map((claim) => [claim.id, claim]))
  const confirmed = ground.groups.flatMap(({ relations }) =>
    relations.flatMap(({ a, b, relation }): Claim[] => {
      const claim = own.get(a) ?? own.get(b)
      const other = ground.claims.get(own.has(a) ? b : a)
      if (relation !== 'equal' || claim === undefined || other === undefined || other.source === claim.source) return []
      const near = publishedOf(ground, claim) !== null && shareOrigin(ground, claim, other)
      return near && plans.has(claim.topic) ? [claim] : []
    }),
  )
  return confirmed.map(({ evidence }) => evidence.line).filter((line) => !stale.has(line))
}
