import type { Claim } from '../model/claim.js'
import type { Source } from '../model/source.js'
import type { Case } from './case.js'
import type { Ground } from './ground.js'
import { independent, type OriginsOf } from './origins.js'
import type { Related } from './relations.js'
import type { Stance } from './stances.js'
import { sayDate } from './words/dates.js'
import { listNames, outletsOf, speakerOf } from './words/outlets.js'
import { askOf } from './words/question.js'

interface Telling {
  ground: Ground
  sources: ReadonlyMap<string, Source>
  originsOf: OriginsOf
  /** "reuters" is "Reuters". */
  originName: (origin: string) => string
}

/** One plain sentence for an editor: which outlets give which values, and why that makes the verdict. */
export function explain(one: Case, telling: Telling): string {
  const question = askOf(one.own[0].claims[0], telling.ground)
  const { shown, verdict } = one.judgement
  if (verdict === 'single')
    return `Only ${saySingle(one, telling)} says ${question}: ${listNames(valuesOf(one.own, telling))}.`
  if (verdict === 'agree') return `On ${question}, ${sayAgreement(one, telling)}.`
  if (shown === null) return `On ${question}, what is said cannot be compared.`
  if (verdict === 'conflict') return `On ${question}, ${sayConflict(one, shown, telling)}.`
  const [a, b] = [shown.a, shown.b].map((claim) => sayWho(claim, one, telling, verdict === 'changed'))
  return `On ${question}, ${a ?? ''}, ${b ?? ''}: ${verdict === 'changed' ? 'the later replaces the earlier' : shown.reason}.`
}

function sayConflict(one: Case, shown: Related, telling: Telling): string {
  const { between, drift } = shown
  const { sources } = telling
  const [a, b] = isBeside(shown.a, one) ? [shown.b, shown.a] : [shown.a, shown.b]
  const reason = a.topic === b.topic && a.place === b.place ? reasonOf(shown) : shown.reason
  if (a.source === b.source) {
    const outlet = listNames(outletsOf([a], sources))
    const itself = between === 'self' ? `${outlet} contradicts itself: it says` : `${outlet} says`
    return `${itself}${sayPoint(a, one, telling)} and${sayPoint(b, one, telling)}: ${reason}`
  }
  const wire = drift !== null && a.topic === b.topic ? ', both in the words of one sentence' : ''
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
      return 'the two cannot both be true'
    case null:
      return reason
  }
}

/** `TRT World and Shafaq News say "some" (possible; US officials)`: all outlets that give the value from the same speaker. */
function sayWho(claim: Claim, one: Case, telling: Telling, dated = false): string {
  const { ground, sources } = telling
  const voice = speakerOf(claim, ground.names)
  const stance = stanceOf(claim, one)?.claims ?? [claim]
  const outlets = outletsOf(
    stance.filter((other) => speakerOf(other, ground.names) === voice),
    sources,
  )
  const says = outlets.length > 1 ? 'say' : 'says'
  return `${listNames(outlets)} ${says}${sayPoint(claim, one, telling)}${dated ? sayTime(claim, sources) : ''}`
}

function stanceOf(claim: Claim, { own, beside }: Case): Stance | undefined {
  return [...own, ...beside].find(({ claims }) => claims.includes(claim))
}

function isBeside(claim: Claim, { beside }: Case): boolean {
  return beside.some(({ claims }) => claims.includes(claim))
}

/** ` "some" (possible)`, or `, on when forces leave, in September 2024` for a claim of another question than the group's. */
function sayPoint(claim: Claim, one: Case, { ground }: Telling): string {
  const other = isBeside(claim, one) ? `, on ${askOf(claim, ground)},` : ''
  return `${other} ${ground.say(claim)}${sayVoice(claim, ground)}`
}

function sayVoice(claim: Claim, ground: Ground): string {
  const certainty = claim.modality === 'possible' || claim.modality === 'probable' ? claim.modality : null
  const notes = [certainty, speakerOf(claim, ground.names)].filter((note) => note !== null)
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`
}

function sayTime(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const day = claim.asOf ?? sources.get(claim.source)?.published ?? null
  return day === null ? '' : ` as of ${sayDate(day).replace(/^until /, '')}`
}

function valuesOf(stances: readonly Stance[], { ground }: Telling): string[] {
  return [...new Set(stances.map(({ claims: [first] }) => ground.say(first)))]
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
  const { sources, originsOf, originName } = telling
  const agreeing = one.own.filter((stance) => agrees(stance, one))
  const claims = agreeing.flatMap(({ claims }) => claims)
  const origins = independent(claims, originsOf).map(originName)
  const behind =
    origins.length === 1
      ? `all from one origin (${origins[0] ?? ''})`
      : `from ${origins.length} origins (${listNames(origins)})`
  const values = valuesOf(agreeing, telling)
  const fit = values.length > 1 ? ', which can all be true' : agreeing.length > 1 ? ', with more or less certainty' : ''
  const aside = one.own.find((stance) => !agreeing.includes(stance))
  const rest = aside === undefined ? '' : `; ${sayWho(aside.claims[0], one, telling, true)}, which cannot be compared`
  return `${listNames(outletsOf(claims, sources))} agree: ${listNames(values)}${fit}, ${behind}${rest}`
}

function agrees({ claims }: Stance, { related }: Case): boolean {
  return related.some(
    ({ a, b, relation }) => relation !== 'scope' && a.source !== b.source && (claims.includes(a) || claims.includes(b)),
  )
}
