import type { Outlet } from '../model/knowledge.js'
import { forLetters } from '../model/letters.js'
import type { Span } from '../model/span.js'

/** By its first word as printed, longest first: a text is walked once, and most of its words begin no name. */
type Aliases = Map<string, Alias[]>

interface Alias {
  outlet: Outlet
  /** Between them any spaces or hyphens. */
  words: string[]
  /** Counts only at a text's beginning: "Afp September 09". */
  opening: boolean
}

const compiled = new WeakMap<Outlet[], Aliases>()

/**
 * The outlets whose names stand in a short text, a byline or a credit, in their order there. An acronym counts in capitals
 * ("AP", not "ap") or at the text's beginning ("Afp September 09"); of names within names the longest counts.
 */
export function outletsNamedIn(text: string, outlets: Outlet[]): Outlet[] {
  return [...new Set(outletMentionsIn(text, outlets).map(({ outlet }) => outlet))]
}

/** A word as printed, with its place in its text. */
interface Word {
  text: string
  start: number
}

/** The same with each place where one is named: offsets into the text. `words`: the text's words, where they are known already. */
export function outletMentionsIn(
  text: string,
  outlets: Outlet[],
  words: Iterable<Word> = wordsOf(text),
): (Span & { outlet: Outlet })[] {
  const aliases = aliasesOfAll(outlets)
  const found: (Span & { outlet: Outlet })[] = []
  let after = 0
  for (const { text: word, start } of words) {
    const rows = start < after ? undefined : aliases.get(word)
    for (const alias of rows ?? []) {
      const end = endOf(alias, text, start)
      if (end === null) continue
      found.push({ outlet: alias.outlet, start, end })
      after = end
      break
    }
  }
  return found
}

const wordPattern = forLetters(/[\p{L}\p{N}]+/gu)

function* wordsOf(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(wordPattern(text))) yield { text: word, start: index }
}

function endOf({ words, opening }: Alias, text: string, start: number): number | null {
  if (opening && text.slice(0, start).trim() !== '') return null
  let end = start
  for (const [at, word] of words.entries()) {
    const from = end
    while (at > 0 && isGap(text[end])) end += 1
    if ((at > 0 && end === from) || !text.startsWith(word, end)) return null
    end += word.length
  }
  const rest = text.slice(end, end + 3)
  // "The National" is no part of "The National Museum"
  const goesOn = /^[\p{L}\p{N}]/u.test(rest) || (words[0] === 'The' && /^\s\p{Lu}\p{Ll}/u.test(rest))
  return goesOn ? null : end
}

const isGap = (char: string | undefined): boolean => char !== undefined && /[\s-]/.test(char)

function aliasesOfAll(outlets: Outlet[]): Aliases {
  const known = compiled.get(outlets)
  if (known) return known
  const aliases: Aliases = new Map()
  for (const outlet of outlets)
    for (const name of new Set([outlet.name, ...outlet.aliases]))
      for (const alias of aliasesOf(name, outlet)) addAlias(aliases, alias)
  for (const rows of aliases.values()) rows.sort((a, b) => lengthOf(b) - lengthOf(a))
  compiled.set(outlets, aliases)
  return aliases
}

function aliasesOf(name: string, outlet: Outlet): Alias[] {
  const alias = { outlet, words: name.split(/[\s-]+/), opening: false }
  if (!/^[A-Z]{2,5}$/.test(name)) return [alias]
  return [alias, { outlet, words: [`${name[0] ?? ''}${name.slice(1).toLowerCase()}`], opening: true }]
}

function addAlias(aliases: Map<string, Alias[]>, alias: Alias): void {
  const first = /[\p{L}\p{N}]+/u.exec(alias.words[0] ?? '')?.[0] ?? ''
  const rows = aliases.get(first)
  if (rows === undefined) aliases.set(first, [alias])
  else rows.push(alias)
}

const lengthOf = ({ words }: Alias): number => words.join(' ').length
