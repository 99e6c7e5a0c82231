import type { ForceMention, PlaceMention } from '../model/mention.js'
import type { Scene } from './scene.js'

/** What a reader keeps in mind from the sentences before. */
export interface Memory {
  /** The force last named. */
  last: ForceMention | null
  /** Where the attack was of which the text last told, and how many sentences ago. */
  struck: { place: string; ago: number } | null
}

export const nothingYet: Memory = { last: null, struck: null }

/** The same after one more sentence. */
export function remember(scene: Scene, { last, struck }: Memory): Memory {
  const force = scene.forces.findLast((one) => one.by === 'people' || one.id === 'coalition')
  const place = placeOfAttack(scene)
  return {
    last: force ?? last,
    struck: place ? { place: place.id, ago: 0 } : struck && { ...struck, ago: struck.ago + 1 },
  }
}

const harm = ['attacked', 'attack-noun', 'killed', 'wounded'] as const

// "rockets hit Ain al-Asad", "a drone attack in Jordan"
function placeOfAttack(scene: Scene): PlaceMention | null {
  if (!harm.some((name) => scene.has(name))) return null
  const bases = scene.places.filter((place) => place.base && place.id !== '')
  const towns = scene.places.filter((place) => place.preposition !== null && place.id !== '' && !place.elsewhere)
  return bases[0] ?? towns[0] ?? null
}
