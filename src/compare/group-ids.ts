import type { Bundle } from '../model/bundle.js'
import { shortHash } from '../model/hash.js'

const shortest = 4

/**
 * Short enough to type: the topic's initials and a few characters ("rf-3k7q"). They hang on what a group is about alone, not on its claims.
 * Where two begin alike both are longer by what tells them apart, so that an id of another run is still how its group's begins.
 */
export function idsOf(bundles: readonly Bundle[]): Map<Bundle, string> {
  const whole = new Map(bundles.map((bundle) => [bundle, wholeId(bundle)]))
  const sorted = [...whole.values()].sort()
  const shared = new Map(
    sorted.map((id, at) => [id, Math.max(sharedBy(id, sorted[at - 1]), sharedBy(id, sorted[at + 1]))]),
  )
  return new Map(
    [...whole].map(([bundle, id]) => {
      const fewest = id.indexOf('-') + 1 + shortest
      return [bundle, id.slice(0, Math.max(fewest, (shared.get(id) ?? 0) + 1))]
    }),
  )
}

function wholeId(bundle: Bundle): string {
  const initials = bundle.topic.split('-').map((word) => word.charAt(0))
  return `${initials.join('')}-${shortHash(keyOf(bundle))}`
}

function keyOf({ topic, subject, place, event }: Bundle): string {
  return [topic, subject, place ?? '', event ?? ''].join('|')
}

/** How many characters two ids begin with alike. */
function sharedBy(id: string, other: string | undefined): number {
  let length = 0
  while (other !== undefined && length < id.length && id[length] === other[length]) length += 1
  return length
}
