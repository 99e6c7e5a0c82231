import type { DateMention, WordMention } from '../model/mention.js'
import type { Scene } from './scene.js'
import { fewTokens, intoNextClause, withinClause } from './reach.js'

// verbs that tell of a number of soldiers or bases: a date beyond them is still that number's
const telling = new Set([
  'have',
  'keep',
  'station',
  'at-work',
  'remain',
  'reduce',
  'increase',
  'reach-level',
  'leave',
  'hosting',
])

// how far, in clause boundaries, a date may stand behind a number, and before one: "in 2007, there were 170,000 soldiers on 505 bases"
const behind = withinClause
const before = intoNextClause

/** Whether a date stands beside a number at tokens `from` to `to`: nothing else that happens is told between the two. */
export function isBeside(scene: Scene, number: { from: number; to: number }, date: DateMention): boolean {
  const isBehind = date.from >= number.to
  const [from, to] = isBehind ? [number.to, date.from] : [date.to, number.from]
  // "reported on 1 October that there are 2,500": the day of the report
  if (!isBehind && scene.norm(date.to) === 'that') return false
  if (to < from || scene.distance(from, to) >= (isBehind ? behind : before)) return false
  return !scene.words.some((word) => word.from >= from && word.to <= to && isEvent(scene, word))
}

function isEvent(scene: Scene, { form, from, to }: WordMention): boolean {
  if (form === 'phrase' || form === 'noun') return false
  // "the United States" states nothing
  if (scene.forces.some((force) => force.from <= from && to <= force.to)) return false
  return !scene.at(from).some((word) => word.kind === 'word' && telling.has(word.class))
}

/** The time of a count that goes on: "since October" reaches up to the report, a date alone is its own. */
export function periodOf(scene: Scene, date: DateMention, published: string | null): string | null {
  if (date.edtf === null || published === null || !isSince(scene, date)) return date.edtf
  return `${date.edtf.includes('/') ? (date.first ?? date.edtf) : date.edtf}/${published}`
}

// "since the US-led invasion in March 2003"
function isSince(scene: Scene, { bound, from }: DateMention): boolean {
  if (bound === 'since') return true
  for (let at = from - 1; at >= Math.max(0, from - fewTokens) && scene.norm(at) !== ','; at -= 1)
    if (scene.norm(at) === 'since') return true
  return false
}
