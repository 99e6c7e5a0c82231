import type { QuantityMention, WordMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import type { Counted } from './amount.js'
import { nothing, played, wordBefore, type Played } from './played.js'
import { intoSecondClause } from '../../reach.js'

/** An amount as the old or new level of a change: "cut from 5,200 to 3,000", "a reduction of 2,200", "raise the total to 4,000". */
export function byChange(scene: Scene, counted: Counted): Played | null {
  return (
    byComparison(scene, counted) ?? byCourse(scene, counted) ?? byReach(scene, counted) ?? byWord(scene, counted.from)
  )
}

// "down from 5,200", "compared with nearly 170,000 in 2007"
function byComparison(scene: Scene, { from }: Counted): Played | null {
  const word = comparedAt(scene, from)
  return word ? played('former', word) : null
}

/** The words that hold the amount at a token against another: "down from", "a sliver of the". */
export function comparedAt(scene: Scene, at: number): WordMention | null {
  return (
    scene.words.find(
      (word) =>
        word.class === 'compared' &&
        (word.to === at || (word.to === at - 1 && /^(?:the|its|some|a)$/.test(scene.norm(at - 1)))),
    ) ?? null
  )
}

// "take the force from 168,000 to 130,000", "grown to 1,400 from 300", whatever the verb
function byCourse(scene: Scene, { from, to }: Counted): Played | null {
  const here = scene.quantities.find((number) => number.from >= from && number.to <= to)
  const before = scene.quantities.findLast((number) => number.to <= from)
  const after = scene.quantities.find((number) => number.from >= to)
  if (!here) return null
  const words = { from: from - 1, to: from }
  if ([before, after].some((other) => other && isCourse(scene, here, other))) return played('former', words)
  const old = [before, after].find((other) => other && isCourse(scene, other, here))
  if (!old) return null
  // "we are now down from a high of 160,000 to 129,000"
  if (isNowDown(scene, old)) return played('present', { from, to })
  const rises = sizeOf(here) > sizeOf(old)
  return played(rises ? 'raised' : 'target', { from: Math.min(old.from, from) - 1, to: from })
}

function isNowDown(scene: Scene, { from }: QuantityMention): boolean {
  const down = [2, 3, 4, 5, 6].map((back) => from - back).find((at) => scene.norm(at) === 'down')
  return down !== undefined && [1, 2].some((back) => /^(?:is|are|'re|now|was|were)$/.test(scene.norm(down - back)))
}

const sizeOf = ({ point, min, max }: QuantityMention): number => point ?? max ?? min ?? 0

// "from 168,000 to 130,000", "to 2,500 from the 5,200 that we had"
function isCourse(scene: Scene, a: QuantityMention, b: QuantityMention): boolean {
  const gap = a.to <= b.from ? b.from - a.to : a.from - b.to
  return linkBefore(scene, a) === 'from' && linkBefore(scene, b) === 'to' && gap <= 6
}

/** The preposition before a level: "from the 5,200", "from the baseline figure of about 138,000". */
export function linkBefore(scene: Scene, { from }: { from: number }): string {
  const before = scene.norm(from - 1)
  if (before === 'of') return [3, 4, 5].some((back) => scene.norm(from - back) === 'from') ? 'from' : before
  return /^(?:the|its|their|some|a)$/.test(before) ? scene.norm(from - 2) : before
}

// "the total is to reach 3,100"
function byReach(scene: Scene, { from }: Counted): Played | null {
  const reach = scene.words.find((word) => word.class === 'reach-level' && word.to === from)
  return reach ? played('raised', reach) : null
}

function byWord(scene: Scene, from: number): Played | null {
  // "larger cuts than when levels peaked at 150,000"
  if (scene.words.some((word) => word.class === 'station' && word.to === from && word.to - word.from > 1)) return null
  const link = scene.norm(from - 1)
  const behind = link === 'from' ? reductionBehind(scene, from) : null
  const reduce = wordBefore(scene, ['reduce'], from, intoSecondClause) ?? behind
  const increase = wordBefore(scene, ['increase'], from, intoSecondClause)
  if (increase && (!reduce || increase.from >= reduce.from)) return risen(increase, link)
  return reduce ? fallen(scene, reduce, from, link) : null
}

function reductionBehind(scene: Scene, at: number): WordMention | null {
  return (
    scene.words.find(
      (word) => word.class === 'reduce' && word.from >= at && scene.distance(at, word.from) < intoSecondClause,
    ) ?? null
  )
}

function risen(increase: WordMention, link: string): Played {
  if (link === 'to') return played('raised', increase)
  return link === 'from' ? played('former', increase) : nothing
}

function fallen(scene: Scene, reduce: WordMention, from: number, link: string): Played | null {
  if (link === 'to' || link === 'at' || scene.wordAt(from - 1, 'down-to')) return played('target', reduce)
  if (link === 'from' || (link === 'of' && isPeak(scene, from))) return played('former', reduce)
  return link === 'by' || link === 'of' ? played('reduction', reduce) : null
}

// "down from a wartime peak of 165,000"
function isPeak(scene: Scene, from: number): boolean {
  return [2, 3, 4, 5].some((back) => scene.norm(from - back) === 'from')
}
