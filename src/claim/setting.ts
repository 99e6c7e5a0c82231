import type { PlaceMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'

/** So many names of places of another story, and as many as of this one, set a text elsewhere. */
const fewest = 4

/**
 * For each sentence, whether it plays in another story's country, although it may not say so: "There are 5,400 troops at the airport" in a
 * report on Kabul. In a text that is set there a sentence without a place is where the one before it was.
 */
export function elsewhereOf(sentences: readonly Sentence[]): boolean[] {
  const places = sentences.map(placesOf)
  const all = places.flat()
  const away = all.filter((place) => place.elsewhere).length
  if (away < fewest || away < all.length - away) return sentences.map(() => false)
  let there = true
  return places.map((named) => {
    if (named.length > 0) there = named.every((place) => place.elsewhere)
    return there
  })
}

const placesOf = ({ mentions }: Sentence): PlaceMention[] =>
  mentions.filter((mention): mention is PlaceMention => mention.kind === 'place' && mention.id !== '')
