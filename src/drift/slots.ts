import type { Mention } from '../model/mention.js'
import type { Stretch } from './hunks.js'
import type { Passage } from './passage.js'

type Kind = Mention['kind']
type Of<K extends Kind> = Extract<Mention, { kind: K }>

/** The mentions that the words of a stretch are part of; of an empty stretch, those that it stands in or right before. */
export function mentionsAt<K extends Kind>({ mentions }: Passage, { from, to }: Stretch, kind: K): Of<K>[] {
  return mentions.filter((mention): mention is Of<K> => {
    if (mention.kind !== kind) return false
    return from === to ? mention.from <= from && mention.to > from : mention.from < to && mention.to > from
  })
}

/** The classes of the words that stand wholly in a stretch ("say", "mood-possible"). */
export function classesIn({ mentions }: Passage, { from, to }: Stretch): Set<string> {
  const found = mentions.filter((mention) => mention.kind === 'word' && mention.from >= from && mention.to <= to)
  return new Set(found.map((mention) => (mention.kind === 'word' ? mention.class : '')))
}
