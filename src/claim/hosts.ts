import type { WordMention } from '../model/mention.js'
import type { Scene } from './scene.js'

/** A word that a date can belong to: a verb, or a noun for an event. */
export interface Host {
  from: number
  to: number
  aspect: 'start' | 'finish' | null
  announces: boolean
  /** "slips to", "is put off until": the date is one of the event before it. */
  moves: boolean
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
export function hostsOf(scene: Scene, eventClasses: ReadonlySet<string>): Host[] {
  const known = hostCache.get(scene)
  if (known) return known
  const hosts: Host[] = []
  for (const word of scene.words) {
    const verb = word.form !== 'noun' && word.form !== 'phrase' && !isAdjective(scene, word) && !isPerfect(scene, word)
    const event = eventClasses.has(word.class) || word.class === 'host' || aspectOf(word.class)
    if (
      (verb || event) &&
      !auxiliaries.has(word.class) &&
      !isModal(scene, word.from, word.to) &&
      !isParticle(scene, word) &&
      !isNaming(scene, word) &&
      !isTakingPlace(scene, word) &&
      !isInMention(scene, word.from)
    )
      hosts.push({
        from: word.from,
        to: word.to,
        aspect: aspectOf(word.class),
        announces: word.class === 'say-act',
        moves: word.class === 'put-off',
      })
  }
  scene.sentence.tokens.forEach((token, at) => {
    const known = scene.at(at).some((mention) => mention.kind === 'word')
    if (/[^e]ed$/.test(token.norm) && token.norm.length > 4 && !known && !isModal(scene, at, at + 1))
      hosts.push({ from: at, to: at + 1, aspect: null, announces: false, moves: false })
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
      other.moves ||= host.moves
    }
  }
  return [...kept.values()].sort((a, b) => a.from - b.from)
}

// "Iraq targets September for the start" tells nothing of September; "US-led" is no verb; a deadline is planned, and has its date
function isModal(scene: Scene, at: number, to: number): boolean {
  if (scene.wordAt(at, 'deadline')) return false
  if (scene.sentence.tokens[at]?.joined || isInName(scene, at)) return true
  return scene.at(at).some((mood) => mood.kind === 'word' && mood.class.startsWith('mood-') && mood.to >= to)
}

// "the last soldiers" last nothing
function isAdjective(scene: Scene, { from, form }: { from: number; form: string }): boolean {
  return form === 'base' && /^(?:the|a|an|its|their|his|our|this)$/.test(scene.norm(from - 1))
}

// "sent soldiers back to the country"
function isParticle(scene: Scene, { from, to }: { from: number; to: number }): boolean {
  return to === from + 1 && scene.norm(from) === 'back' && scene.norm(from - 1) !== 'to'
}

// "the base called Camp Victory"
const isNaming = (scene: Scene, { from, to }: WordMention): boolean =>
  scene.wordAt(from, 'say-call') !== null && scene.places.some((place) => place.from === to)

// "the invasion took place in March 2003": the date is the invasion's
const isTakingPlace = (scene: Scene, { from }: WordMention): boolean =>
  scene.norm(from + 1) === 'place' && /^(?:takes?|took|taken|taking)$/.test(scene.norm(from))

// "all forces are to have left": the date is told of the leaving
function isPerfect(scene: Scene, { to, class: name }: { to: number; class: string }): boolean {
  if (name !== 'have') return false
  return scene.at(to).some((word) => word.kind === 'word' && /^(?:past|participle)$/.test(word.form))
}

// "the end of 2011" ends nothing, "smaller numbers" number nothing
function isInMention(scene: Scene, at: number): boolean {
  return [...scene.dates, ...scene.quantifiers].some(({ from, to }) => from <= at && at < to)
}

// "State" in "Islamic State" states nothing, "United" in "United States" unites nothing
function isInName(scene: Scene, at: number): boolean {
  return [...scene.forces, ...scene.places].some((name) => name.from <= at && at < name.to && name.to - name.from > 1)
}
