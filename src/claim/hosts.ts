import type { DateMention } from '../model/mention.js'
import { isListed } from './date-list.js'
import type { Match } from './match.js'
import type { Scene } from './scene.js'

export type Aspect = 'start' | 'finish' | 'whole'

/** A word that a date can belong to: a verb, or a noun for an event. */
interface Host {
  from: number
  to: number
  aspect: 'start' | 'finish' | null
  announces: boolean
}

const aspectOf = (wordClass: string): Host['aspect'] =>
  wordClass === 'start' || wordClass === 'finish' ? wordClass : null

const auxiliaries = new Set([
  'past',
  'future',
  'mood-planned',
  'mood-possible',
  'mood-probable',
  'mood-negated',
  'clause-break',
  'locative',
])
const hostCache = new WeakMap<Scene, Host[]>()

/** Every verb of the sentence and every noun of a class that dates are told of. */
function hostsOf(scene: Scene, eventClasses: ReadonlySet<string>): Host[] {
  const known = hostCache.get(scene)
  if (known) return known
  const hosts: Host[] = []
  for (const word of scene.words) {
    const verb = word.form !== 'noun' && word.form !== 'phrase' && !isAdjective(scene, word)
    const event = eventClasses.has(word.class) || word.class === 'host' || aspectOf(word.class)
    if ((verb || event) && !auxiliaries.has(word.class) && !isModal(scene, word.from) && !isInDate(scene, word.from))
      hosts.push({ from: word.from, to: word.to, aspect: aspectOf(word.class), announces: word.class === 'say-act' })
  }
  scene.sentence.tokens.forEach((token, at) => {
    if (/[^e]ed$/.test(token.norm) && token.norm.length > 4 && !scene.at(at).some((mention) => mention.kind === 'word'))
      hosts.push({ from: at, to: at + 1, aspect: null, announces: false })
  })
  const merged = merge(hosts)
  hostCache.set(scene, merged)
  return merged
}

// a word of several classes is one host
function merge(hosts: readonly Host[]): Host[] {
  const kept = new Map<number, Host>()
  for (const host of hosts) {
    const other = kept.get(host.from)
    if (!other) kept.set(host.from, { ...host })
    else {
      other.to = Math.max(other.to, host.to)
      other.aspect ??= host.aspect
      other.announces ||= host.announces
    }
  }
  return [...kept.values()].sort((a, b) => a.from - b.from)
}

// "Iraq targets September for the start" tells nothing of September; "US-led" is no verb
function isModal(scene: Scene, at: number): boolean {
  if (scene.sentence.tokens[at]?.joined || isInName(scene, at)) return true
  return scene.at(at).some((mention) => mention.kind === 'word' && mention.class.startsWith('mood-'))
}

/** The dates that belong to a trigger, each with the moment of it that they are: "begin withdrawing in September", "the withdrawal ends by 2025". */
export function datesOf(
  scene: Scene,
  trigger: Match,
  eventClasses: ReadonlySet<string>,
): { date: DateMention; aspect: Aspect }[] {
  const hosts = hostsOf(scene, eventClasses)
  const aspects = hosts.filter((host) => (host.aspect || host.announces) && isLinked(scene, host, trigger))
  const governing = aspects.findLast((host) => host.to <= trigger.to)
  const found: { date: DateMention; aspect: Aspect }[] = []
  for (const date of scene.dates) {
    if (date.asOf || (date.edtf === null && scene.published !== null) || isOfSpeech(scene, date, trigger)) continue
    const host = nearest(scene, hosts, date)
    if (!host || isMeasuredFrom(scene, date, host)) continue
    const begins = scene.wordAt(date.from, 'start') !== null
    const own = host.from < trigger.to && host.to > trigger.from
    const linked = aspects.includes(host)
    const listed = found.at(-1)
    if (own) found.push({ date, aspect: begins ? 'start' : (governing?.aspect ?? 'whole') })
    else if (linked) found.push({ date, aspect: host.aspect ?? 'whole' })
    else if (listed && isListed(scene, listed.date, date)) found.push({ date, aspect: listed.aspect })
  }
  return found
}

// "the last soldiers" last nothing
function isAdjective(scene: Scene, { from, form }: { from: number; form: string }): boolean {
  return form === 'base' && /^(?:the|a|an|its|their|his|our|this)$/.test(scene.norm(from - 1))
}

// "In December 2011, after nine years of war, the troops left": what stands between the commas has no date of its own
function asideEnd(scene: Scene, date: DateMention): number {
  if (date.from > 1 || scene.norm(date.to) !== ',') return date.to
  if (!/^(?:after|before|following|amid|as|while|when|with|since|despite|under)$/.test(scene.norm(date.to + 1)))
    return date.to
  for (let at = date.to + 2; at < scene.length; at += 1) if (scene.norm(at) === ',') return at
  return date.to
}

function nearest(scene: Scene, hosts: readonly Host[], date: DateMention): Host | null {
  let best: Host | null = null
  let least = 7
  const aside = asideEnd(scene, date)
  for (const host of hosts) {
    if (host.from >= date.from && host.to <= aside) continue
    const before = host.from < date.from
    const cost = before
      ? scene.distance(Math.min(host.to, date.from), date.from)
      : scene.distance(date.to, host.from) + 1.3
    if (cost < least) {
      least = cost
      best = host
    }
  }
  return best
}

// "begin to withdraw", "the start of the drawdown" before it; "the withdrawal … will begin" behind it
function isLinked(scene: Scene, host: Host, trigger: Match): boolean {
  if (host.from >= trigger.from && host.to <= trigger.to) return true
  // "on 22 December the army announced the completion of the withdrawal": the day of the announcement stands for the event
  if (host.announces)
    return trigger.from > host.to && trigger.from - host.to <= 6 && scene.wordAt(host.to + 1, 'finish') !== null
  if (host.to <= trigger.from) return trigger.from - host.to <= 8 && scene.distance(host.to, trigger.from) < 2.2
  return host.from - trigger.to <= 22 && scene.distance(trigger.to, host.from) < 5
}

// "the end of 2011" ends nothing
function isInDate(scene: Scene, at: number): boolean {
  return scene.dates.some((date) => date.from <= at && at < date.to)
}

// "demanded on Thursday that the forces be gone", "not today"
function isOfSpeech(scene: Scene, date: DateMention, trigger: Match): boolean {
  if (date.bound === 'on' && scene.norm(date.from - 1) === 'not') return true
  // "it was in March 2003 that the forces invaded" is no speech
  return scene.norm(date.to) === 'that' && trigger.from >= date.to && scene.norm(date.from - 2) !== 'it'
}

const measured = /^(?:after|before|since|from)$/

// "eighteen years after the invasion", "a day before a drone struck" date something else
function isMeasuredFrom(scene: Scene, date: DateMention, host: Host): boolean {
  const open = measured.test(scene.norm(date.to - 1)) || measured.test(scene.norm(date.to))
  return open && (host.from >= date.to || (date.anchored && scene.sentence.tokens[date.to]?.kind === 'word'))
}

// "State" in "Islamic State" states nothing
function isInName(scene: Scene, at: number): boolean {
  return [...scene.forces, ...scene.places].some((name) => name.from <= at && at < name.to && name.to - name.from > 1)
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
