import type { WordMention } from '../../../model/mention.js'
import { moodAt } from '../../modality.js'
import { predicateOf } from '../../predicate.js'
import { isHarmAt } from '../../harm.js'
import type { Scene } from '../../scene.js'
import type { Counted } from './amount.js'
import { nothing, played, wordBefore, type Played } from './played.js'
import { fewTokens, intoNextClause, overComma, withinClause, withinPhrase } from '../../reach.js'

const governing = ['withdraw', 'leave', 'keep', 'send', 'have', 'remain', 'station', 'casualty', 'killed', 'wounded']

/** An amount as the object of the verb before it: "withdraw 500", "leave some 4,000 behind", "send 750 more", "has 2,500". */
export function byVerbBefore(scene: Scene, counted: Counted): Played | null {
  const verb = wordBefore(scene, governing, counted.from, withinClause)
  if (!verb || isAuxiliary(scene, verb) || isCause(scene, verb, counted)) return null
  if (isLeftHarmed(scene, verb, counted)) return nothing
  switch (verb.class) {
    case 'casualty':
    case 'killed':
    case 'wounded':
    case 'send':
      return nothing
    case 'leave':
      return played('left', verb)
    case 'keep':
      return played(isKnown(counted) ? 'present' : 'remaining', verb)
    case 'remain':
      // "the remaining 500 soldiers"
      return verb.form === 'ing' && verb.to === counted.from ? null : played('remaining', verb)
    case 'withdraw':
      return ofWithdrawal(scene, verb, counted)
    case 'have':
      return played(counted.amount.kind === 'quantity' && isAhead(scene, verb) ? 'remaining' : 'present', verb)
    default:
      return counted.more ? nothing : played('present', verb)
  }
}

// "left three soldiers dead", "leaving 100 troops with brain injuries"
function isLeftHarmed(scene: Scene, verb: WordMention, { to }: Counted): boolean {
  if (!scene.wordAt(verb.from, 'leave')) return false
  const at = /^(?:with|in)$/.test(scene.norm(to)) ? to + 1 : to
  return [at, at + 1].some((token) => isHarmAt(scene, token))
}

/** An amount as the subject of the verb behind it: "500 troops will leave", "about 2,500 remain", "2,500 are stationed there". */
export function byVerbBehind(scene: Scene, counted: Counted): Played | null {
  const { to, more } = counted
  // "about 500 troops are still at Taji, and most will leave"
  if (isThere(scene, to)) return played('present', { from: to, to: to + 1 })
  const verb = verbBehind(scene, to)
  if (!verb || isToHospital(scene, verb)) return verb && nothing
  switch (verb.class) {
    case 'remain':
      return played('remaining', verb)
    case 'withdraw':
      return played(isKnown(counted) ? 'present-and-departing' : 'departing', verb)
    case 'at-work':
      // "thousands of troops will guard the pilgrims"
      if (isAhead(scene, verb)) return nothing
      return more && !isPlaced(scene, verb.from) ? nothing : played('present', verb)
    case 'station':
      return more && !isPlaced(scene, verb.from) ? nothing : played('present', verb)
    case 'host':
      // "a million Americans have served there" counts no presence
      return scene.distance(predicateOf(scene, to), verb.from) < withinPhrase ? nothing : null
    default:
      return nothing
  }
}

// "11 troops were flown out with concussions", "flown to Germany for treatment of brain injuries"
function isToHospital(scene: Scene, { from, to }: WordMention): boolean {
  if (scene.wordAt(from, 'casualty') !== null) return scene.has('wounded') || scene.has('killed')
  return scene.words.some(
    (word) => word.class === 'wounded' && word.from > to && /^(?:with|for|of|after)$/.test(scene.norm(word.from - 1)),
  )
}

// of the classes that a word belongs to the first here is meant; "2,500 troops training recruits" are no recruits
const ranks = ['withdraw', 'at-work', 'casualty', 'killed', 'wounded', 'send', 'remain', 'station', 'host']

// "2,500 troops after the withdrawal"; "three American deaths" are deaths
const isEvent = ({ class: name, form }: WordMention): boolean =>
  form === 'noun' && name !== 'killed' && name !== 'wounded'

/** The nearest verb behind a token that says what soldiers do, or what is done to them. */
export function verbBehind(scene: Scene, subjectEnd: number): WordMention | null {
  const to = predicateOf(scene, subjectEnd)
  let best: WordMention | null = null
  for (const word of scene.words) {
    const rank = ranks.indexOf(word.class)
    if (rank < 0 || isEvent(word) || word.from < to || scene.distance(to, word.from) > intoNextClause) continue
    // "a million Americans have served there"
    if (word.class === 'at-work' && (word.form === 'past' || word.form === 'participle')) continue
    if (!best || word.from < best.from || (word.from === best.from && rank < ranks.indexOf(best.class))) best = word
  }
  return best && (mainVerb(scene, best) ?? whereDeployed(scene, best) ?? best)
}

// "the 2,500 American soldiers deployed in Iraq" are there; "deployed to Iraq", "deployed in Iraq on Monday" they were sent
function whereDeployed(scene: Scene, { class: name, from, to }: WordMention): WordMention | null {
  if (name !== 'send' || !/^(?:in|at|on|across|inside|throughout|around)$/.test(scene.norm(to))) return null
  const isOnDay = scene.dates.some((date) => date.edtf?.length === 10 && date.from > to && date.from - to <= fewTokens)
  return isOnDay ? null : scene.wordAt(from, 'station')
}

const main = new Set(['withdraw', 'remain'])

// "2,500 troops deployed there are to leave": the participle tells which, the verb behind it what they do
function mainVerb(scene: Scene, { class: name, from, to }: WordMention): WordMention | null {
  if (
    (name !== 'station' && name !== 'send') ||
    [from, from - 1].some((at) => /^(?:is|are|was|were|be|been|being)$/.test(scene.norm(at)))
  )
    return null
  return (
    scene.words.find(
      (word) =>
        main.has(word.class) &&
        !isEvent(word) &&
        word.from >= to &&
        scene.distance(to, word.from) < overComma &&
        isLed(scene, word.from),
    ) ?? null
  )
}

// "to leave", "will leave"
const isLed = (scene: Scene, at: number): boolean =>
  /^(?:to|will|would|may|might|could|must|should|have|has)$/.test(
    scene.norm(scene.norm(at - 1) === 'be' ? at - 2 : at - 1),
  )

// "the 2,500 troops", "all 2,000": a number that is taken as known is a level too
const isKnown = ({ amount, definite }: Counted): boolean => definite && amount.kind === 'quantity'

function ofWithdrawal(scene: Scene, verb: WordMention, counted: Counted): Played {
  // "leave a force of 35,000"
  if (scene.wordAt(verb.from, 'leave')) return played('left', verb)
  // "a complete withdrawal of all forces" is one statement, on the scope of the withdrawal
  const qualified = scene.wordAt(verb.from - 1, 'complete') ?? scene.wordAt(verb.from - 1, 'partial')
  if (verb.form === 'noun' && qualified) return nothing
  return played(isKnown(counted) ? 'present-and-departing' : 'departing', verb)
}

// "there will be fewer than 2,000 troops" is a level to come
function isAhead(scene: Scene, verb: WordMention): boolean {
  const mood = moodAt(scene, verb.from, verb.to)
  return mood === 'planned' || mood === 'probable' || mood === 'possible'
}

// "had wanted 5,000 troops to stay on" has none, nor has "has put 8,500 on alert"
function isAuxiliary(scene: Scene, { from, to }: WordMention): boolean {
  if (!/^(?:have|has|had|having)$/.test(scene.norm(from))) return false
  return scene
    .at(to)
    .some(
      (word) => word.kind === 'word' && (/^(?:base|past|participle)$/.test(word.form) || word.class === 'mood-planned'),
    )
}

// "having all foreign forces leave": what they are made to do is told behind them
function isCause(scene: Scene, { from }: WordMention, { to }: Counted): boolean {
  if (!/^(?:have|has|had|having|see|seeing|let|letting|make|making)$/.test(scene.norm(from))) return false
  return scene.at(to).some((word) => word.kind === 'word' && word.form === 'base' && ranks.includes(word.class))
}

// "another 900 are based in Syria" are all that are there, "another 900 are deployed" are on their way
const isPlaced = (scene: Scene, at: number): boolean =>
  scene.places.some(
    ({ from, preposition, base, country }) =>
      (base || country) && preposition !== null && from >= at && scene.distance(at, from) < withinPhrase,
  )

const beside = /^(?:still|now|currently|already|also|there|today)$/

function isThere(scene: Scene, to: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(scene.norm(to))) return false
  const place = scene.places.find((one) => one.from > to && (one.preposition !== null || one.base))
  if (!place || place.from - to > fewTokens) return false
  for (let at = to + 1; at < place.from; at += 1) if (!isBeside(scene, at)) return false
  return true
}

// "are still at Taji", "are leaving Taji"
function isBeside(scene: Scene, at: number): boolean {
  if (scene.wordAt(at, 'withdraw')) return false
  return beside.test(scene.norm(at)) || (['locative', 'place-modifier'] as const).some((name) => scene.wordAt(at, name))
}
