import type { Context } from '../../draft.js'
import type { Scene } from '../../scene.js'
import { placesIn } from '../../slots.js'
import { fewTokens, someTokens } from '../../reach.js'

/** The words of a count: a phrasing, or a number that leaves its noun out. */
export interface Counted {
  from: number
  to: number
}

/**
 * Where a count holds: "troops in Iraq and Syria have been attacked 150 times" has its place before, "158 attacks in Iraq" behind;
 * bases lie in a country.
 */
export function placeOf(scene: Scene, usual: string, counted: Counted, inCountry: boolean, context: Context): string {
  // "115 attacks, most of them in Syria": the place of a share is not that of all
  const next = [...scene.quantities, ...scene.quantifiers]
    .map(({ from }) => from)
    .filter((from) => from >= counted.to)
    .reduce((first, from) => Math.min(first, from), scene.length)
  const ahead = placesIn(scene, counted.from, Math.min(next, counted.to + someTokens), context.isWithin)
  const own = besideOwner(scene, counted, context)
  const behind = own.length > 0 ? own : ahead
  const found = (behind.length > 0 ? behind : placesIn(scene, 0, counted.from, context.isWithin)).filter(
    (place) => !inCountry || place.country,
  )
  const countries = [...new Set(found.filter((place) => place.country).map(({ id }) => id))].sort()
  return countries.length > 1 ? countries.join('-and-') : (found[0]?.id ?? usual)
}

// "troops in Iraq": not what a number between them and this one has for itself ("32 times in Iraq and 34 times in Syria")
function besideOwner(scene: Scene, counted: Counted, context: Context): ReturnType<typeof placesIn> {
  const owner = scene.forces.findLast((force) => force.to <= counted.from && force.by === 'people')
  if (!owner) return []
  const other = scene.quantities.find((number) => number.from >= owner.to)?.from ?? counted.from
  return placesIn(scene, owner.to, Math.min(counted.from, owner.to + fewTokens, other), context.isWithin)
}
