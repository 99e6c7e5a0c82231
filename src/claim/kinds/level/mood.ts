import { isGerund, moodAt, predicateMood, weakest, type Mood } from '../../modality.js'
import type { Scene } from '../../scene.js'
import type { Counted } from './amount.js'
import type { Played } from './played.js'

/** How sure the sentence is of what it says of an amount. */
export function moodOfLevel(scene: Scene, counted: Counted, played: Played): Mood {
  const { from, to } = counted
  // "declined to say how many of the 2,500 would leave": they are there
  if (played.role === 'present' && scene.norm(from - 1) === 'the' && scene.norm(from - 3) === 'many') return 'actual'
  if (played.role === 'present' && played.from === from)
    return moodAt(scene, from, from) === 'hypothetical' ? 'hypothetical' : 'actual'
  // "not a single soldier remains" affirms that none does
  const amount = { from, to: counted.amount.to }
  const own = moodAt(scene, played.from, played.to, amount)
  const noun = scene.words.some((word) => word.from === played.from && word.form === 'noun')
  if (noun || isGerund(scene, played.from))
    return weakest(new Set([own, predicateMood(scene, Math.max(played.to, to))]))
  // "the 2,500 who stay will advise"
  if (played.role === 'remaining' && /^(?:who|that)$/.test(scene.norm(to)))
    return weakest(new Set([own, predicateMood(scene, played.to)]))
  return own === 'actual' ? (moodOfMainVerb(scene, played.from) ?? own) : own
}

const main = new Set(['withdraw', 'reduce', 'keep'])

// "will pull thousands out this month, bringing the total down to 3,000": the participle is as sure as its main verb
function moodOfMainVerb(scene: Scene, at: number): Mood | null {
  const isParticiple = (token: number): boolean =>
    scene.at(token).some((word) => word.kind === 'word' && word.form === 'ing' && main.has(word.class))
  if (!isParticiple(at) && !isParticiple(at - 3)) return null
  const verb = scene.words.findLast(
    ({ to, form, class: name }) => to < at && main.has(name) && form !== 'ing' && form !== 'noun',
  )
  return verb ? moodAt(scene, verb.from, verb.to) : null
}
