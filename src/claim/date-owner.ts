import type { DateMention } from '../model/mention.js'
import { isListed } from './date-list.js'
import { hostsOf, type Host } from './hosts.js'
import { deadlineOf, isOfDeadline } from './deadline.js'
import { isNoun, type Match } from './match.js'
import type { Scene } from './scene.js'
import { fewTokens, intoNextClause, intoSecondClause, manyTokens, overComma, withinSentence } from './reach.js'

export type Aspect = 'start' | 'finish' | 'whole'

/** The dates that belong to a trigger, each with the moment of it that they are: "begin withdrawing in September", "the withdrawal ends by 2025". */
export function datesOf(
  scene: Scene,
  trigger: Match,
  eventClasses: ReadonlySet<string>,
): { date: DateMention; aspect: Aspect }[] {
  const hosts = hostsOf(scene, eventClasses)
  const aspects = hosts.filter(
    (host) => (host.aspect || host.announces || host.moves) && isLinked(scene, host, trigger),
  )
  const governing = aspects.findLast((host) => host.to <= trigger.to)
  const found: { date: DateMention; aspect: Aspect }[] = []
  for (const date of scene.dates) {
    if (date.asOf || (date.edtf === null && scene.published !== null) || isOfSpeech(scene, date, trigger)) continue
    const owners = ownersOf(scene, hosts, date, trigger)
    if (owners.length === 0) continue
    const begins = scene.wordAt(date.from, 'start') !== null
    const own = owners.some(({ from, to }) => from < trigger.to && to > trigger.from)
    const linked = owners.find((one) => aspects.includes(one))
    const listed = found.at(-1)
    const moment = governing ?? predicateOf(scene, hosts, date, trigger)
    if (own) found.push({ date, aspect: begins ? 'start' : (moment?.aspect ?? 'whole') })
    else if (linked) found.push({ date, aspect: linked.aspect ?? (linked.moves ? governing?.aspect : null) ?? 'whole' })
    else if (listed && !isCountedBack(scene, date) && isListed(scene, listed.date, date))
      found.push({ date, aspect: listed.aspect })
  }
  return found
}

const that = new Set(['that'])

// "by September the withdrawal will begin": the date that opens the sentence is told of what the noun does
function predicateOf(scene: Scene, hosts: readonly Host[], date: DateMention, trigger: Match): Host | null {
  if (!isNoun(trigger) || date.to >= trigger.from) return null
  const between = scene.words.filter(({ from }) => from >= date.to && from < trigger.from)
  // "in April the two sides agreed that the mission would end"
  if (
    between.some(({ form }) => /^(?:base|third|past)$/.test(form)) ||
    scene.tokensOf(that).some((at) => at < trigger.from)
  )
    return null
  const verb = hosts.find((host) => host.from >= trigger.to)
  return verb && scene.distance(trigger.to, verb.from) < intoNextClause ? verb : null
}

// the verb or noun that a date is told of, and others that share it
function ownersOf(scene: Scene, hosts: readonly Host[], date: DateMention, trigger: Match): Host[] {
  if (isCountedBack(scene, date)) return hosts.filter((one) => one.from >= date.to && one.from <= date.to + fewTokens)
  const nearby = deadlineOf(scene, hosts, date) ?? nearest(scene, hosts, date)
  const host = nearby && (openingOf(scene, hosts, nearby, date) ?? nearby)
  if (host && isMeasuredFrom(scene, date, host)) return []
  const shared = host && sharing(scene, hosts, host, date)
  return [host, inWhenClause(scene, hosts, date, trigger), shared].filter((one) => one !== null)
}

// "began talks on ending the mission on 27 January": a day gone by is told of the talks rather than of what they are on
function openingOf(scene: Scene, hosts: readonly Host[], { from }: Host, date: DateMention): Host | null {
  const { published } = scene
  if (date.bound !== 'on' || date.last === null || published === null || date.last > published) return null
  const topic = scene.words.findLast(
    ({ class: name, form, to }) => form === 'noun' && (name === 'talks' || name === 'agreement') && to < from,
  )
  if (!topic || from > date.from || !/^(?:on|about|over|for|to)$/.test(scene.norm(topic.to))) return null
  const opening = hosts.findLast(({ to }) => to <= topic.from && topic.from - to <= 4)
  return opening && isOpening(scene, opening) && scene.distance(topic.to, date.from) < overComma ? opening : null
}

const isOpening = (scene: Scene, { from }: Host): boolean =>
  (['start', 'sign'] as const).some((name) => /^(?:past|participle)$/.test(scene.wordAt(from, name)?.form ?? ''))

// "in August 2023, when the two governments opened talks, …", "2014, the year in which the group seized Mosul"
function inWhenClause(scene: Scene, hosts: readonly Host[], date: DateMention, trigger: Match): Host | null {
  if (trigger.from < date.to) return null
  const opening = [0, 1, 2, 3, 4, 5].find((ahead) => /^(?:when|which)$/.test(scene.norm(date.to + ahead)))
  if (opening === undefined || scene.distance(date.to, date.to + opening) > overComma) return null
  // "ordered in January 2007 came to an end when the last brigades flew home"
  if (hosts.some((host) => host.from >= date.to && host.to <= date.to + opening)) return null
  const from = date.to + opening + 1
  if (scene.norm(from - 1) === 'which' && !/^(?:in|on)$/.test(scene.norm(from - 2))) return null
  return hosts.find((host) => host.from >= from && scene.distance(from, host.from) < overComma) ?? null
}

// "would leave the base and cut their presence in Baghdad by 2025": two infinitives, one date
function sharing(scene: Scene, hosts: readonly Host[], host: Host, date: DateMention): Host | null {
  if (date.bound === 'on' || host.from > date.from || !isBase(scene, host)) return null
  if (![1, 2].some((back) => scene.norm(host.from - back) === 'and')) return null
  const other = hosts.findLast((one) => one.to < host.from && isBase(scene, one))
  const dated = scene.dates.some((one) => one !== date && one.from < host.from && one.from > (other?.from ?? 0))
  return other && !dated && scene.distance(other.to, host.from) < intoSecondClause ? other : null
}

const isBase = (scene: Scene, { from }: Host): boolean =>
  scene.at(from).some((word) => word.kind === 'word' && word.form === 'base')

// "begin to withdraw", "the start of the drawdown" before it; "the withdrawal … will begin" behind it
function isLinked(scene: Scene, host: Host, trigger: Match): boolean {
  if (host.from >= trigger.from && host.to <= trigger.to) return true
  if (scene.wordAt(host.from, 'deadline') && !isOfDeadline(scene, host, trigger)) return false
  // "on 22 December the army announced the completion of the withdrawal": the day of the announcement stands for the event
  if (host.announces)
    return trigger.from > host.to && trigger.from - host.to <= fewTokens && scene.wordAt(host.to + 1, 'finish') !== null
  if (isOfTalksBetween(scene, host, trigger)) return false
  if (host.to <= trigger.from)
    return trigger.from - host.to <= fewTokens && scene.distance(host.to, trigger.from) < intoNextClause
  return host.from - trigger.to <= manyTokens && scene.distance(trigger.to, host.from) < withinSentence
}

// "launched talks on the withdrawal": the talks begin, not what they are on
function isOfTalksBetween(scene: Scene, { to }: Host, { from }: Match): boolean {
  return scene.words.some(
    (word) =>
      word.class === 'talks' && word.from >= to && word.to < from && /^(?:on|about|over)$/.test(scene.norm(word.to)),
  )
}

// "In December 2011, after nine years of war, the troops left": what stands between the commas has no date of its own
function asideEnd(scene: Scene, date: DateMention): number {
  if (date.from > 1 || scene.norm(date.to) !== ',') return date.to
  if (!/^(?:after|before|following|amid|as|while|when|with|since|despite|under)$/.test(scene.norm(date.to + 1)))
    return date.to
  for (let at = date.to + 2; at < scene.length; at += 1) if (scene.norm(at) === ',') return at
  return date.to
}

// "went into Iraq in 2003 and left in 2011", "of those who were there a year ago, some have left": the date is told of what stands before it
function isOfClauseBefore(scene: Scene, date: DateMention, host: Host): boolean {
  const next = scene.norm(date.to)
  if (next === 'and' || next === 'but') return date.from > 2 && host.from - date.to <= 2
  if (next !== ',') return false
  for (let at = date.from - 3; at > 0 && date.from - at <= fewTokens; at -= 1) {
    if (/^[,;:—–]$/.test(scene.norm(at + 1))) return false
    if (/^(?:who|that|which)$/.test(scene.norm(at))) return true
  }
  return false
}

// "in May the troops …": of two verbs as near the one before the date has it, unless a comma more lies between, in clause boundaries
const fronted = 1.3

function nearest(scene: Scene, hosts: readonly Host[], date: DateMention): Host | null {
  let best: Host | null = null
  let least = withinSentence
  const aside = asideEnd(scene, date)
  for (const host of hosts) {
    if (host.from >= date.from && (host.to <= aside || isOfClauseBefore(scene, date, host))) continue
    const before = host.from < date.from
    const cost = before
      ? scene.distance(Math.min(host.to, date.from), date.from)
      : scene.distance(date.to, host.from) + fronted
    if (cost < least) {
      least = cost
      best = host
    }
  }
  return best
}

// "demanded on Thursday that the forces be gone", "not today"
function isOfSpeech(scene: Scene, date: DateMention, trigger: Match): boolean {
  if (date.bound === 'on' && isContrasted(scene, date)) return true
  if (isOfComparison(scene, date) || isOfPlanning(scene, date)) return true
  // "it was in March 2003 that the forces invaded" is no speech
  return scene.norm(date.to) === 'that' && trigger.from >= date.to && scene.norm(date.from - 2) !== 'it'
}

// "the departure was planned last year" tells when it was planned, "planned for next year" when it is
function isOfPlanning(scene: Scene, { from, bound }: DateMention): boolean {
  return bound === 'on' && /^(?:planned|agreed|decided|arranged|ordered)$/.test(scene.norm(from - 1))
}

// "not today", "in March rather than April"
function isContrasted(scene: Scene, { from }: DateMention): boolean {
  const before = scene.norm(from - 1)
  return before === 'not' || (before === 'than' && scene.norm(from - 2) === 'rather')
}

// "compared with nearly 170,000 in 2007"
function isOfComparison(scene: Scene, date: DateMention): boolean {
  const number = scene.quantities.find(({ to }) => to === date.from)
  return number !== undefined && /^(?:with|than|from|against)$/.test(scene.norm(number.from - 1))
}

// "23 years after the invasion", "three years after they had left" are counted back to what follows; "after the March 2003 invasion" is not
function isCountedBack(scene: Scene, date: DateMention): boolean {
  return (
    scene.norm(date.to - 1) === 'after' &&
    !scene.dates.some(({ from }) => from >= date.to && from <= date.to + fewTokens)
  )
}

const measured = /^(?:after|before|since|from)$/

// "eighteen years after the invasion", "a day before a drone struck" date something else
function isMeasuredFrom(scene: Scene, date: DateMention, host: Host): boolean {
  const open = measured.test(scene.norm(date.to - 1)) || measured.test(scene.norm(date.to))
  return open && (host.from >= date.to || (date.anchored && scene.sentence.tokens[date.to]?.kind === 'word'))
}

/** Whether a date is told of the words in a span: it opens the sentence, or the verb or event noun that it belongs to stands there. */
export function belongs(
  scene: Scene,
  date: DateMention,
  span: { from: number; to: number },
  eventClasses: ReadonlySet<string>,
): boolean {
  if (date.from >= span.from && date.to <= span.to) return false
  if (date.from <= 1 && date.from < span.from) return true
  const host = nearest(scene, hostsOf(scene, eventClasses), date)
  return host === null || (host.from < span.to && host.to > span.from)
}
