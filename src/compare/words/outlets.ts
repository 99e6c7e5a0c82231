import type { Claim } from '../../model/claim.js'
import type { Source } from '../../model/source.js'
import { forLetters } from '../../model/letters.js'
import type { Names } from '../../model/names.js'

const unusual = forLetters(/[^\p{L}\p{M}\p{N} .,'’&()–-]+/gu)

/** Outlets' and speakers' names come from the sources: only what a name is made of is kept, and no more than a line of it. */
export function plainName(text: string): string {
  const words = text.replace(unusual(text), ' ').replace(/ {2,}/g, ' ').trim()
  return words.length > longestName ? `${words.slice(0, longestName - 1).trimEnd()}…` : words
}

const longestName = 60

/** What a report's outlet is called; the source's id where nobody said which it is. */
export function outletName({ id, outlet }: Source): string {
  const name = plainName(outlet)
  return name === '' || name === 'unknown' ? id : name
}

/** The names of the outlets that some claims stand in, each once, in the claims' order. */
export function outletsOf(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): string[] {
  const names = claims.map(({ source }) => {
    const known = sources.get(source)
    return known === undefined ? source : outletName(known)
  })
  return [...new Set(names)]
}

/** "Arab News, TRT World and 3 others". */
export function listNames(names: readonly string[]): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : [...names]
  const rest = names.length - shown.length
  const all = rest > 0 ? [...shown, `${rest} others`] : shown
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}

const mostNames = 4

/** Whom a claim is from, where the report does not say it in its own voice: "four Iraqi sources". */
export function speakerOf({ attribution }: Claim, names: Names): string | null {
  const { kind, text, speaker } = attribution
  if (kind === 'outlet') return null
  const words = kind === 'anonymous' ? plainName(text ?? '') : ''
  return words !== '' ? words : speaker === null ? null : names(speaker)
}
