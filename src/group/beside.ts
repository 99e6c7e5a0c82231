import type { Bundle } from '../model/bundle.js'
import type { Claim } from '../model/claim.js'
import type { Comparing } from '../model/comparing.js'
import type { Nest } from '../model/nesting.js'
import type { Topic } from '../model/topic.js'
import { harmOf } from './harm.js'

interface Nests {
  places: Nest
  forces: Nest
}

export type BundleIndex = ReadonlyMap<Topic, ReadonlyMap<string, Bundle[]>>

/** Bundles by topic and subject, so that a bundle need not look at all others. */
export function indexBundles(bundles: readonly Bundle[]): BundleIndex {
  const index = new Map<Topic, Map<string, Bundle[]>>()
  for (const bundle of bundles) {
    const subjects = index.get(bundle.topic) ?? new Map<string, Bundle[]>()
    index.set(bundle.topic, subjects.set(bundle.subject, [...(subjects.get(bundle.subject) ?? []), bundle]))
  }
  return index
}

/** The claims that may touch on a bundle without being of it, as its topic's data says. */
export function besideOf(bundle: Bundle, index: BundleIndex, comparing: Comparing | undefined, nests: Nests): Claim[] {
  if (comparing === undefined) return []
  const own = index.get(bundle.topic) ?? new Map<string, Bundle[]>()
  const kin = kinOf[comparing.subjects]
  const others = [...own.keys()].filter((subject) => nests.forces(subject, bundle.subject) === kin)
  const inside = (own.get(bundle.subject) ?? []).filter(({ place }) => nests.places(place, bundle.place) === 'inside')
  const ofKin = others.flatMap((subject) => own.get(subject) ?? []).filter(({ place }) => place === bundle.place)
  const linked = comparing.linked.flatMap(({ topic, subjects }) =>
    (subjects[bundle.subject] ?? [bundle.subject])
      .flatMap((subject) => index.get(topic)?.get(subject) ?? [])
      .filter(({ place }) => meets(place, bundle.place, nests)),
  )
  return [...inside, ...ofKin, ...linked].filter((other) => sameUnit(other, bundle)).flatMap(({ claims }) => claims)
}

/** How the subjects lie to a bundle's own that may be shown beside it. */
const kinOf = { apart: null, parts: 'inside', wholes: 'around' }

/** A topic without a place (talks) touches on every place. */
function meets(a: string | null, b: string | null, nests: Nests): boolean {
  return a === null || b === null || nests.places(a, b) !== 'apart'
}

/** The killed are no part of the wounded. */
function sameUnit(a: Bundle, b: Bundle): boolean {
  return (
    a.topic !== b.topic ||
    (a.claims[0] !== undefined && b.claims[0] !== undefined && harmOf(a.claims[0]) === harmOf(b.claims[0]))
  )
}
