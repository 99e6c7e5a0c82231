import type { DateMention, QuantityMention } from '../../../model/mention.js'
import type { Match } from '../../match.js'
import type { Scene } from '../../scene.js'
import { placeOfPart } from '../../parts.js'
import { withinPhrase, withinSentence } from '../../reach.js'

const links = /^(?:to|from|at|on|and|now|numbered|than|or)$/
const endings = /^(?:|[.,;:)—–]|in|by|at|and|or|before|last|this|when|now|today|a|two|three|earlier|ago)$/

// how far, in clause boundaries, a number may stand from the count whose noun it shares
const reach = withinSentence

/**
 * Numbers of the same things behind a count, which leave their noun out: "94 bases in Iraq, down from 505", "61 times, 29 of those in Iraq
 * and 32 in Syria".
 */
export function furtherCounts(scene: Scene, match: Match): QuantityMention[] {
  const found: QuantityMention[] = []
  for (const number of scene.quantities.filter(({ from }) => from >= match.to)) {
    const before = found.at(-1)?.to ?? match.to
    if (!isBare(scene, number) || scene.distance(before, number.from) > reach) break
    found.push(number)
  }
  return found
}

const partLinks = /^(?:[,:;(—–]|and|which|with|plus)$/

function isBare(scene: Scene, { from, to }: QuantityMention): boolean {
  if (partLinks.test(scene.norm(from - 1)) && placeOfPart(scene, { to })) return true
  const follows = endings.test(scene.norm(to)) || scene.dates.some((date) => date.from === to)
  return follows && links.test(scene.norm(from - 1))
}

/** The date behind a number: "505 in January 2008". */
export function dateBehind(scene: Scene, to: number): DateMention | null {
  return (
    scene.dates.find(
      (date) => date.from >= to && date.from - to <= 3 && scene.distance(to, date.from) < withinPhrase,
    ) ?? null
  )
}
