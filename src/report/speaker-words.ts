import type { Attribution } from '../model/claim.js'
import type { Names } from '../model/names.js'

/** Who vouches for a claim: "four Iraqi sources" are "Iraqi sources (4)"; "own voice" where the report itself does. */
export function speakerWords({ kind, speaker, text, count }: Attribution, names: Names): string {
  if (kind === 'outlet') return 'own voice'
  if (speaker === null) return text ?? 'unnamed'
  const name = names(speaker)
  return count === null || count === 1 ? name : `${name} (${count})`
}
