import type { Modality } from '../model/claim.js'
import { fewTokens, intoNextClause, intoSecondClause, manyTokens, overComma, someTokens } from './reach.js'
import type { Scene } from './scene.js'

/** `hypothetical`: the words assert nothing ("a full withdrawal would leave …", "if they left", "should leave"). */
export type Mood = Modality | 'hypothetical'

const markers = {
  'mood-negated': 'negated',
  'mood-possible': 'possible',
  'mood-probable': 'probable',
  'mood-planned': 'planned',
  'mood-hypothetical': 'hypothetical',
} as const
type Marker = keyof typeof markers
const markerClasses = Object.keys(markers) as Marker[]

// how far, in clause boundaries, a governing word may stand: "Iraq wants troops from a US-led coalition to begin withdrawing"
const reach = 2.4

/** A stretch of tokens whose own words are no marks of mood: "no more than three", "not a single soldier". */
interface Skipped {
  from: number
  to: number
}

/** How sure the words around tokens `from` to `to` are of them: of all moods that govern them the weakest, a denial before all. */
export function moodAt(scene: Scene, from: number, to: number, skipped: Skipped | null = null): Mood {
  const found = new Set<Mood>()
  for (let at = Math.max(0, from - manyTokens); at < to; at += 1) {
    if (at < from && scene.distance(at, from) > reach && !scene.wordAt(at, 'deny')) continue
    if (skipped && at >= skipped.from && at < skipped.to) continue
    for (const name of markerClasses) if (isMarker(scene, at, name, from)) found.add(markers[name])
  }
  if (isBareInfinitive(scene, from) || isJoinedInfinitive(scene, from)) found.add('planned')
  return weakest(found)
}

/** A participle that opens its clause as a subject does: "Leaving 5,000 soldiers behind would have kept the peace". */
export function isGerund(scene: Scene, at: number): boolean {
  const opens = at === 0 || /^["“‘]$/.test(scene.norm(at - 1))
  return opens && scene.at(at).some((word) => word.kind === 'word' && word.form === 'ing')
}

/** The moods of a predicate that follows a noun: "the withdrawal could begin", "a full withdrawal would leave". */
export function predicateMood(scene: Scene, to: number): Mood {
  const found = new Set<Mood>()
  addPredicate(scene, to, found)
  return weakest(found)
}

function addPredicate(scene: Scene, to: number, found: Set<Mood>): void {
  for (let at = to; at < Math.min(scene.length, to + someTokens); at += 1) {
    at = behindAside(scene, at)
    if (scene.distance(to, at) > overComma) return
    if (scene.norm(at) === 'would' && !isCourse(scene, at + 1)) {
      found.add('hypothetical')
      return
    }
    // "would be a mistake" is a thought before it is a plan
    if (scene.wordAt(at, 'mood-hypothetical')) {
      found.add('hypothetical')
      return
    }
    for (const name of markerClasses)
      if (marksMood(scene, at, name)) {
        found.add(markers[name])
        if (name !== 'mood-probable') return
      }
    if (scene.wordAt(at, 'past') || scene.wordAt(at, 'say') || hasBegun(scene, at)) return
  }
}

// "the withdrawal began in October and is to end in May": its beginning is a fact
function hasBegun(scene: Scene, at: number): boolean {
  return (['start', 'finish'] as const).some((name) => scene.wordAt(at, name)?.form === 'past')
}

// "a full withdrawal, they say, would give …": the predicate stands at once behind what interrupts
function behindAside(scene: Scene, at: number): number {
  const aside = scene.asides().find(({ from }) => from === at)
  return aside && scene.norm(aside.to) === 'would' ? aside.to : at
}

export function weakest(found: ReadonlySet<Mood>): Mood {
  const order: Mood[] = ['hypothetical', 'negated', 'possible', 'probable', 'planned']
  return order.find((mood) => found.has(mood)) ?? 'actual'
}

// "no" and "not" deny what follows at once; "plan" and "hope" govern what their infinitive says
function isMarker(scene: Scene, at: number, name: Marker, from: number): boolean {
  if (!marksMood(scene, at, name)) return false
  // "denied reports that some 3,000 American troops were …" reaches farther than "not"
  if (name === 'mood-negated') {
    const [tokens, clauses] = scene.wordAt(at, 'deny') ? [someTokens, intoSecondClause] : [fewTokens, intoNextClause]
    return from - at <= tokens && scene.distance(at, from) < clauses
  }
  if (name === 'mood-hypothetical') return scene.distance(at, from) < reach
  return true
}

const implicatives = 'implicative'

// "to withdraw" with no past verb before it that makes it a fact ("began to withdraw", "only to return")
function isBareInfinitive(scene: Scene, from: number): boolean {
  if (scene.norm(from - 1) !== 'to' || scene.quantities.some((number) => number.from === from)) return false
  for (let at = Math.max(0, from - fewTokens); at < from; at += 1) if (scene.wordAt(at, implicatives)) return false
  return true
}

// "US to keep 3,000 soldiers, pull out 2,200": the second infinitive leaves out its "to"
function isJoinedInfinitive(scene: Scene, from: number): boolean {
  if (!/^(?:,|and|or)$/.test(scene.norm(from - 1)) || !isBaseVerb(scene, from)) return false
  for (let at = from - 2; at > 0; at -= 1) {
    if (scene.norm(at) === 'to' && isBaseVerb(scene, at + 1)) return isBareInfinitive(scene, at + 1)
    if (scene.wordAt(at, 'past') || scene.wordAt(at, 'clause-break')) return false
  }
  return false
}

const isBaseVerb = (scene: Scene, at: number): boolean =>
  scene.at(at).some((word) => word.kind === 'word' && word.form === 'base')

// "the withdrawal would begin" is a plan, "the withdrawal would embolden them" a thought
function isCourse(scene: Scene, at: number): boolean {
  return [at, at + 1, at + 2].some((token) =>
    (['start', 'finish', 'course'] as const).some((name) => scene.wordAt(token, name)),
  )
}

// "no later than May" denies nothing and leaves nothing open, "planned for next week" plans
function marksMood(scene: Scene, at: number, name: Marker): boolean {
  if (scene.wordAt(at, name) === null) return false
  if (name !== 'mood-negated' && name !== 'mood-possible') return true
  return !scene.dates.some((date) => date.from <= at && at < date.to)
}
