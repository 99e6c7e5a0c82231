import { mentionKinds, type Mention, type WordForm } from './mention.js'

/** One step of a phrasing, over the words of a sentence. */
export type PhrasingStep =
  | { kind: 'word'; words: readonly string[]; optional: boolean }
  | { kind: 'class'; classes: readonly string[]; forms: readonly WordForm[] | null; optional: boolean }
  | { kind: 'mention'; mention: Mention['kind']; optional: boolean }
  | { kind: 'gap'; most: number; overCommas: boolean }

/** A step that means nothing. `typed` is the part of it that is wrong, `known` what could stand there. */
export class PhrasingError extends Error {
  constructor(
    message: string,
    readonly typed = '',
    readonly known: readonly string[] = [],
  ) {
    super(message)
    this.name = 'PhrasingError'
  }
}

const formSets: Readonly<Record<string, readonly WordForm[]>> = {
  noun: ['noun'],
  verb: ['base', 'third', 'past', 'participle', 'ing'],
  past: ['past', 'participle'],
  participle: ['participle', 'past'],
  ing: ['ing'],
  base: ['base'],
  third: ['third'],
}

/** The steps of a phrasing as they are written: what stands between its spaces. */
export function partsOfPhrasing(source: string): string[] {
  return source.trim().split(/\s+/)
}

/**
 * One step: "word" or "(one|other)" as printed, "<class>" or "<class:noun>" a word class of data/words (several: "<a|b>"), "{quantity}" a
 * mention, "?" behind a step makes it optional, ".." is up to five words, "..." up to twenty-four and over commas. Throws a PhrasingError
 * on anything else.
 */
export function parseStep(part: string): PhrasingStep {
  if (part === '..') return { kind: 'gap', most: 5, overCommas: false }
  if (part === '...') return { kind: 'gap', most: 24, overCommas: true }
  const optional = part.endsWith('?') && part.length > 1
  const body = optional ? part.slice(0, -1) : part
  if (body.startsWith('<')) return { kind: 'class', ...parseClass(body), optional }
  if (body.startsWith('{')) return { kind: 'mention', mention: parseMention(body), optional }
  return { kind: 'word', words: parseWords(body), optional }
}

function parseClass(body: string): { classes: string[]; forms: readonly WordForm[] | null } {
  const [, classes, form] = /^<([a-z-]+(?:\|[a-z-]+)*)(?::([a-z]*))?>$/.exec(body) ?? []
  if (classes === undefined)
    throw new PhrasingError(`"${body}" is no step: a word class is written <class> or <class:noun>`)
  const forms = form === undefined ? null : formSets[form]
  if (forms === undefined) throw new PhrasingError(`there is no form "${form}"`, form, Object.keys(formSets))
  return { classes: classes.split('|'), forms }
}

function parseMention(body: string): Mention['kind'] {
  const typed = /^\{([a-z]*)\}$/.exec(body)?.[1]
  if (typed === undefined) throw new PhrasingError(`"${body}" is no step: a mention is written {quantity}`)
  const kind = mentionKinds.find((known) => known === typed)
  if (kind === undefined) throw new PhrasingError(`there is no mention {${typed}}`, typed, mentionKinds)
  return kind
}

// words are compared as the reader normalises them, in small letters: "Kuwait" would never be met
function parseWords(body: string): string[] {
  const words = /^\((.+)\)$/.exec(body)?.[1]?.split('|') ?? [body]
  for (const word of words) {
    if (word === '' || /[<>{}()|?]/.test(word)) throw new PhrasingError(`"${body}" is no step of a phrasing`)
    // a hyphen parts two tokens
    if (/\w-\w/.test(word)) throw new PhrasingError(`"${word}" is two steps: write its parts with a space`)
    if (/^\.+$/.test(word)) throw new PhrasingError(`"${word}" is no gap`, word, ['..', '...'])
    if (word !== word.toLowerCase())
      throw new PhrasingError(`"${word}" is never met: words are written in small letters`, word, [word.toLowerCase()])
  }
  return words
}
