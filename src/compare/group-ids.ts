import type { Bundle } from '../model/bundle.js'

/** Short enough to type: the topic's initials and a few characters ("rf-3k7q"). They hang on what a group is about alone, not on its claims. */
export function idsOf(bundles: readonly Bundle[]): Map<Bundle, string> {
  const ids = new Map<Bundle, string>()
  const taken = new Set<string>()
  const keyed = bundles.map((bundle) => ({ bundle, key: keyOf(bundle) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const { bundle, key } of keyed) {
    const initials = bundle.topic
      .split('-')
      .map((word) => word[0] ?? '')
      .join('')
    const hash = hashOf(key)
    let length = shortest
    while (taken.has(`${initials}-${hash.slice(0, length)}`) && length < hash.length) length += 1
    const id = `${initials}-${hash.slice(0, length)}`
    taken.add(id)
    ids.set(bundle, id)
  }
  return ids
}

const shortest = 4

function keyOf({ topic, subject, place, event }: Bundle): string {
  return [topic, subject, place ?? '', event ?? ''].join('|')
}

/** Letters and digits that are not taken for one another (no 0, o, 1, l). */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** FNV-1a, twice with different seeds: no secret, only spread. */
function hashOf(key: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => spell(fnv(key, seed))).join('')
}

function fnv(key: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function spell(hash: number): string {
  let word = ''
  for (let rest = hash, at = 0; at < 6; at += 1, rest = Math.floor(rest / alphabet.length))
    word += alphabet[rest % alphabet.length] ?? ''
  return word
}
