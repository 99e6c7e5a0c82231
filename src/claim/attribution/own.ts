import type { Knowledge } from '../../model/knowledge.js'
import type { Sentence } from '../../model/reading.js'

/**
 * The ids under which a text names the outlet that prints it: by its name or by part of it, "the Courier News Agency" in The
 * Courier.
 */
export function ownIds(name: string | null, sentences: readonly Sentence[], { outlets }: Knowledge): Set<string> {
  if (name === null) return new Set()
  const plain = name.toLowerCase()
  const row = outlets.find(({ name: own, aliases }) => [own, ...aliases].some((alias) => alias.toLowerCase() === plain))
  if (row) return new Set([row.id])
  const own = slugOf(name)
  const ids = new Set([own])
  for (const { mentions, text, start } of sentences)
    for (const mention of mentions) {
      if (mention.kind !== 'speaker' || mention.outlet === null || mention.antecedent !== null) continue
      const words = slugOf(text.slice(mention.start - start, mention.end - start))
      if (`${own}-`.startsWith(`${words}-`) || `${words}-`.startsWith(`${own}-`)) ids.add(mention.outlet)
    }
  return ids
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^the-|^-|-$/g, '')
}
