import type { ForceMention } from '../../../model/mention.js'
import type { Unit } from '../../../model/value.js'
import { isHarm, isHarmAt } from '../../harm.js'
import type { Scene } from '../../scene.js'
import { amountsOf, type Amount } from './amounts.js'
import { fewTokens, withinSentence } from '../../reach.js'

/** A number of soldiers that were killed or wounded, at tokens `from` to `to`. */
export interface Toll {
  from: number
  to: number
  min: number | null
  max: number | null
  point: number | null
  force: ForceMention
  /** What its own words say: "4,500 American lives"; null where a verb must tell. */
  unit: Unit | null
  /** The number of a toll that is named: "the death toll has risen to 109". */
  sized: boolean
  /** Of the toll before it: "killed three servicemen, including two Americans". */
  part: boolean
}

/** Every number of soldiers in a sentence that a verb of harm may govern, in its order. */
export function tollsOf(scene: Scene): Toll[] {
  const found: Toll[] = []
  for (const amount of amountsOf(scene)) {
    if (isNoToll(scene, amount)) continue
    const victims =
      soldiersAfter(scene, amount.to) ??
      harmAmong(scene, amount) ??
      namedHarm(scene, amount) ??
      unnamed(scene, amount, found)
    if (!victims) continue
    const { force, unit, to, sized = false } = victims
    const { point, min, max } = amount.kind === 'quantity' ? amount : { point: 0, min: 0, max: 0 }
    const part = isPart(scene, amount)
    if (part && tellsHow(scene, amount.to, to)) continue
    // "one of them a British soldier"
    if (found.at(-1)?.part && found.at(-1)?.to === amount.from) found.pop()
    // "four Americans, two of them soldiers" are two soldiers
    if (part && isOfSoldiers(scene, to) && !isOfSoldiers(scene, found.at(-1)?.to ?? 0)) found.pop()
    found.push({ from: amount.from, to: Math.max(amount.to, to), point, min, max, force, unit, sized, part })
  }
  return found
}

const manners = /ly$|^(?:outside|inside|during|by|while|as|off|after|under)$/

// "wounded three soldiers, one of them critically", "only one of them outside combat", "one of them is in critical condition": how, not how many
function tellsHow(scene: Scene, of: number, to: number): boolean {
  if (manners.test(scene.norm(to))) return true
  return scene.norm(of) === 'of' && /^(?:is|are|was|were)$/.test(scene.norm(of + 2)) && scene.norm(of + 3) === 'in'
}

// "died in one of them", "wounded during two of the attacks"; "an American was among 12 killed"
function isNoToll(scene: Scene, { from, to }: Amount): boolean {
  const link = scene.norm(from - 1)
  if (link === 'among') return !soldiersAfter(scene, to)
  const isPart = /^(?:in|during|at|by|after)$/.test(link) && scene.norm(to) === 'of'
  return isPart && soldiersAfter(scene, to + 1)?.force.by !== 'people'
}

const isOfSoldiers = (scene: Scene, to: number): boolean =>
  [to - 1, to].some((at) => scene.wordAt(at, 'people') !== null)

interface Victims {
  force: ForceMention
  unit: Unit | null
  to: number
  sized?: boolean
}

// "three American soldiers", "34 of the other troops", "4,500 American lives"
function soldiersAfter(scene: Scene, at: number): Victims | null {
  for (let token = at; token <= at + 3; token += 1) {
    const force = scene.forces.find(
      (mention) => mention.from === token && (mention.by === 'people' || scene.norm(token) === 'them'),
    )
    if (force) {
      const unit = isOfLives(scene, force.to) ? 'killed' : null
      return force.id && !isPeopleAtHome(scene, force) && !isCivilian(scene, force.to)
        ? { force, unit, to: force.to }
        : null
    }
    const named = harmBehindNation(scene, token)
    if (named) return named
    if (scene.wordAt(token, 'other-people') || !isFiller(scene, token)) return null
  }
  return null
}

// "two Americans, both civilians, were killed"
function isCivilian(scene: Scene, at: number): boolean {
  if (scene.norm(at) !== ',' || !/^(?:both|all|a|an)$/.test(scene.norm(at + 1))) return false
  return scene.wordAt(at + 2, 'other-people') !== null
}

// "4,408 American military deaths": an army's name before the word for what befell it
function harmBehindNation(scene: Scene, token: number): Victims | null {
  const force = scene.forces.find((one) => one.from === token && one.by === 'state')
  if (!force) return null
  const harm = scene.words.find(
    (word) =>
      isHarm(word) &&
      word.form !== 'past' &&
      (word.from === force.to || word.from === force.to - 1) &&
      word.to > force.to,
  )
  return harm ? { force, unit: harm.class, to: harm.to } : null
}

// "4,500 American lives", "4,500 American and 170 British lives"
function isOfLives(scene: Scene, to: number): boolean {
  if (scene.norm(to - 1) === 'lives') return true
  const isList = scene.norm(to) === 'and' && scene.quantities.some(({ from }) => from === to + 1)
  return isList && scene.tokensOf(lives).some((at) => at > to && at - to <= fewTokens)
}

const lives = new Set(['lives'])

// "100,000 Iraqi dead", "Iraqi lives" are civilians' for the most part
function isPeopleAtHome(scene: Scene, { id, from, to }: ForceMention): boolean {
  const isNamed = scene.words.some((word) => /^people/.test(word.class) && word.from >= from && word.to <= to)
  return id === 'iraqi-forces' && (!isNamed || scene.norm(to - 1) === 'lives')
}

const fillers = new Set('of the other more wounded injured its our their those them a an members'.split(' '))

const isFiller = (scene: Scene, token: number): boolean =>
  fillers.has(scene.norm(token)) || scene.wordAt(token, 'force-modifier') !== null

const reports = /^(?:reports?|of|reported|immediate|word|further|new|other|serious|any)$/

// "no casualties among US forces", "caused three injuries to coalition personnel"
function harmAmong(scene: Scene, { to }: Amount): Victims | null {
  let at = to
  while (at < to + 4 && reports.test(scene.norm(at))) at += 1
  const harm = scene.words.find((word) => word.from === at && isHarm(word) && word.form !== 'past')
  if (!harm || !/^(?:among|to|for|of|amongst|in)$/.test(scene.norm(harm.to))) return null
  const force = scene.forces.find((one) => one.by === 'people' && one.from > harm.to && one.from <= harm.to + 3)
  return force && force.id !== '' ? { force, unit: harm.class, to: harm.to } : null
}

// "109 brain injuries", told of the army that the sentence names before
function namedHarm(scene: Scene, { kind, to }: Amount): Victims | null {
  if (kind !== 'quantity') return null
  const harm = scene.words.find((word) => word.from === to && word.to - word.from > 1 && isHarm(word))
  const force = harm && scene.forces.find((one) => one.to <= to && one.by !== 'pronoun' && one.id !== '')
  return force ? { force, unit: harm.class, to: harm.to } : null
}

// a number without a noun: of a toll that is named before, or of those whom the toll before counts
function unnamed(scene: Scene, amount: Amount, found: readonly Toll[]): Victims | null {
  if (amount.kind !== 'quantity') return null
  const previous = found.at(-1) ?? null
  const sized = ofSize(scene, amount.from, previous)
  if (sized) return { ...sized, to: amount.to, sized: true }
  if (!previous || !isOfPrevious(scene, amount.to)) return null
  const to = /^(?:others?|more)$/.test(scene.norm(amount.to)) ? amount.to + 1 : amount.to
  return { force: previous.force, unit: null, to }
}

// "three soldiers were killed and dozens of others wounded", "killing three and wounding 34"
function isOfPrevious(scene: Scene, at: number): boolean {
  // "and hundreds of billions of dollars"
  if (scene.norm(at) === 'of') return /^(?:others?|them|whom|those|these|more)$/.test(scene.norm(at + 1))
  return (
    /^(?:others?|more|and|were|was|have|had|has|in|at|,|\.|;)$/.test(scene.norm(at)) ||
    isHarmAt(scene, at) ||
    at >= scene.length
  )
}

const links = new Set('to at from is was reached of'.split(' '))

// "the number of Americans wounded at al-Asad at 11", "the toll of injured personnel has risen to 109, from 64"
function ofSize(scene: Scene, at: number, previous: Toll | null): { force: ForceMention; unit: Unit | null } | null {
  if (!links.has(scene.norm(at - 1))) return null
  const toll = scene.words.findLast((word) => word.class === 'toll' && word.to < at)
  const again = previous && /^(?:to|from)$/.test(scene.norm(at - 1)) && previous.sized
  if (previous && (again || (toll && toll.from >= previous.to))) return { force: previous.force, unit: previous.unit }
  const size = toll ?? scene.words.findLast((word) => word.class === 'size' && word.to < at) ?? putBefore(scene, at)
  if (!size || scene.distance(size.to, at) >= withinSentence) return null
  const force = scene.forces.find((one) => one.by === 'people' && one.id !== '' && one.from >= size.to && one.to < at)
  return force ? { force, unit: unitOfSize(scene, size.from, at) } : null
}

const puts = new Set(['put', 'puts'])

function putBefore(scene: Scene, at: number): { from: number; to: number } | null {
  const from = scene.norm(at - 1) === 'at' ? scene.tokensOf(puts).findLast((token) => token < at) : undefined
  return from === undefined ? null : { from, to: from + 1 }
}

// "the death toll of US troops", "puts the American soldiers hurt in May at 46", "the number of personnel diagnosed with brain injuries"
function unitOfSize(scene: Scene, from: number, to: number): Unit | null {
  const harm = scene.words.find((word) => isHarm(word) && word.from >= from - 1 && word.to <= to)
  return harm?.class ?? null
}

// "killed three servicemen, including two Americans"; "three soldiers, one of them British, were killed"
function isPart(scene: Scene, { from, to }: Amount): boolean {
  return (
    scene.norm(from - 1) === 'including' ||
    [to, to + 1].some((at) => scene.norm(at - 1) === 'of' && /^(?:them|whom)$/.test(scene.norm(at)))
  )
}
