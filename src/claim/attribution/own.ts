import type { Knowledge } from '../../model/knowledge.js'

/** Whether an outlet that a text names, by its id and in these words, is the one that prints the text. */
export type IsOwn = (id: string, words: string) => boolean

/** A text calls its own outlet by its id, by its name, or by part of it: "the Courier News Agency" is The Courier. */
export function ownOutlet(name: string | null, { outlets }: Knowledge): IsOwn {
  if (name === null) return () => false
  const plain = name.toLowerCase()
  const row = outlets.find(({ name: own, aliases }) => [own, ...aliases].some((alias) => alias.toLowerCase() === plain))
  if (row) return (id) => id === row.id
  const own = slugOf(name)
  return (id, words) => {
    const other = slugOf(words)
    return id === own || own.startsWith(`${other}-`) || `${other}-`.startsWith(`${own}-`)
  }
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^the-|^-|-$/g, '')
}
