import type { Knowledge } from '../../model/knowledge.js'
import { outletCalled, outletIdOf } from '../../model/outlet-id.js'
import type { Sentence } from '../../model/reading.js'

/**
 * The ids under which a text names the outlet that prints it: by its name or by part of it, "the Courier News Agency" in The
 * Courier.
 */
export function ownIds(name: string | null, sentences: readonly Sentence[], { outlets }: Knowledge): Set<string> {
  if (name === null) return new Set()
  const known = outletCalled(name, outlets)
  if (known) return new Set([known.id])
  const own = outletIdOf(name, outlets)
  if (own === null) return new Set()
  const ids = new Set([own])
  for (const { mentions, text, start } of sentences)
    for (const mention of mentions) {
      if (mention.kind !== 'speaker' || mention.outlet === null || mention.antecedent !== null) continue
      const words = outletIdOf(text.slice(mention.start - start, mention.end - start), [])
      if (words === null) continue
      if (`${own}-`.startsWith(`${words}-`) || `${words}-`.startsWith(`${own}-`)) ids.add(mention.outlet)
    }
  return ids
}
