import type { Claim } from '../model/claim.js'
import type { Source } from '../model/source.js'
import type { Case } from './case.js'
import type { Ground } from './ground.js'
import type { OriginsOf } from './origins.js'
import type { Related } from './relations.js'
import type { Stance } from './stances.js'
import { sayDate } from './words/dates.js'
import { listNames, outletsOf, speakerOf } from './words/outlets.js'
import { askOf } from './words/question.js'

interface Telling {
  ground: Ground
  sources: ReadonlyMap<string, Source>
  originsOf: OriginsOf
}

/** One plain sentence for an editor: which outlets give which values, and why that makes the verdict. */
export function explain(one: Case, telling: Telling): string {
  const question = askOf(one.own[0].claims[0], telling.ground)
  const { shown, verdict } = one.judgement
  if (verdict === 'single') return `Only ${saySingle(one, telling)} says ${question}: ${sayValues(one.own, telling)}.`
  if (verdict === 'agree') return `On ${question}, ${sayAgreement(one, telling)}.`
  if (shown === null) return `On ${question}, what is said cannot be compared.`
  if (verdict === 'conflict') return `On ${question}, ${sayConflict(one, shown, telling)}.`
  const [a, b] = [shown.a, shown.b].map((claim) => sayWho(claim, one, telling, verdict === 'changed'))
  return `On ${question}, ${a ?? ''}, ${b ?? ''}: ${verdict === 'changed' ? 'the later replaces the earlier' : shown.reason}.`
}

function sayConflict(one: Case, shown: Related, telling: Telling): string {
  const { a, b, between, drifted } = shown
  const { ground, sources } = telling
  const reason = a.topic === b.topic && a.place === b.place ? reasonOf(shown) : shown.reason
  if (between === 'self') {
    return `${listNames(outletsOf([a], sources))} contradicts itself, with ${ground.say(a)} and ${ground.say(b)}: ${reason}`
  }
  const wire = drifted ? ', both in the words of one sentence' : ''
  return `${sayWho(a, one, telling)}, ${sayWho(b, one, telling)}${wire}: ${reason}`
}

function reasonOf({ kind, reason }: Related): string {
  switch (kind) {
    case 'strength':
      return 'the two words differ in strength'
    case 'polarity':
      return 'the one denies what the other says'
    case 'value':
    case 'status':
      return 'the two cannot both be true of one time'
    case null:
      return reason
  }
}

/** `TRT World and Shafaq News say "some" (US officials)`: the outlets of the claim's whole position, and its own speaker. */
function sayWho(claim: Claim, { own, beside }: Case, { ground, sources }: Telling, dated = false): string {
  const stance = [...own, ...beside].find(({ claims }) => claims.includes(claim))
  const outlets = outletsOf(stance?.claims ?? [claim], sources)
  const speaker = speakerOf(claim, ground.names)
  const from = speaker === null ? '' : ` (${speaker})`
  const other = stance !== undefined && beside.includes(stance) ? ` of ${askOf(claim, ground)}` : ''
  return `${listNames(outlets)} ${outlets.length > 1 ? 'say' : 'says'}${other} ${ground.say(claim)}${from}${dated ? sayTime(claim, ground) : ''}`
}

function sayTime(claim: Claim, ground: Ground): string {
  const day = claim.asOf ?? ground.timing(claim).published
  return day === null ? '' : ` as of ${sayDate(day).replace(/^until /, '')}`
}

function sayValues(stances: readonly Stance[], { ground }: Telling): string {
  return listNames([...new Set(stances.map(({ claims: [first] }) => ground.say(first)))])
}

function saySingle({ own }: Case, { sources }: Telling): string {
  return listNames(
    outletsOf(
      own.flatMap(({ claims }) => claims),
      sources,
    ),
  )
}

/** Who agrees, on what, from how many origins; and what stands aside because it is of another time, place or subject. */
function sayAgreement(one: Case, telling: Telling): string {
  const { ground, sources, originsOf } = telling
  const agreeing = one.own.filter((stance) => agrees(stance, one))
  const claims = agreeing.flatMap(({ claims }) => claims)
  const origins = [...new Set(claims.flatMap(originsOf))].sort().map(ground.names)
  const behind =
    origins.length === 1
      ? `all from one origin (${origins[0] ?? ''})`
      : `from ${origins.length} origins (${listNames(origins)})`
  const fit = agreeing.length > 1 ? ', which can all be true' : ''
  const aside = one.own.find((stance) => !agreeing.includes(stance))
  const rest = aside === undefined ? '' : `; ${sayWho(aside.claims[0], one, telling, true)}, which cannot be compared`
  return `${listNames(outletsOf(claims, sources))} agree: ${sayValues(agreeing, telling)}${fit}, ${behind}${rest}`
}

function agrees({ claims }: Stance, { related }: Case): boolean {
  return related.some(
    ({ a, b, relation }) => relation !== 'scope' && a.source !== b.source && (claims.includes(a) || claims.includes(b)),
  )
}
