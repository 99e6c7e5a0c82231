import type { Sentence, Token } from '../model/reading.js'

/** "withdraw", "withdrawal" and "withdrawing" share their first six letters, and so do "politicised" and "politicized". */
const stemLength = 6

/** Words as numbers, the same number for the same word in all texts of a run. */
export class WordBook {
  readonly #ids = new Map<string, number>()
  /** By a word's number that of its stem; 0 where it was not asked for yet. */
  readonly #stems: number[] = []
  /** How often each word stands in all texts. */
  readonly counts: number[] = [0]
  total = 0

  idOf(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    // 0 is no word
    const id = this.#ids.size + 1
    this.#ids.set(word, id)
    this.counts[id] = 0
    return id
  }

  /** The number of a word's stem, which no word has. */
  stemOf(word: string): number {
    const id = this.idOf(word)
    return (this.#stems[id] ||= this.idOf(`${word.slice(0, stemLength)}~`))
  }

  count(id: number): void {
    this.counts[id] = (this.counts[id] ?? 0) + 1
    this.total += 1
  }
}

/** A sentence as it is held against others: its words without marks, as numbers. */
export interface Wording {
  /** Its place among the sentences of its reading. */
  sentence: number
  /** As printed, without regard to case. */
  words: Int32Array
  /** Two with the same words have the same key. */
  key: string
  /** Cut to their stems, so that "withdraw" and "withdrawing" are one. */
  stems: Int32Array
  /** The stems in the order of their numbers, to be held against others' in one pass. */
  sorted: Int32Array
  /** 1 where a word tells nothing of who wrote it: in quotation marks, or a name's later words. */
  given: Uint8Array
  /** The token of each word. */
  tokens: Int32Array
}

export function wordingOf(sentence: Sentence, at: number, book: WordBook, quoting: Quoting): Wording {
  const { tokens } = sentence
  const [words, stems, given, kept]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.kind === 'mark') quoting.pass(token.text)
    else if (token.text !== "'s" && token.text !== '’s') {
      const norm = token.kind === 'number' ? token.norm.replaceAll(',', '') : token.norm
      kept.push(index)
      words.push(book.idOf(norm))
      stems.push(book.stemOf(norm))
      given.push(quoting.open || continuesName(tokens[index - 1], token) ? 1 : 0)
    }
  }
  return {
    sentence: at,
    words: Int32Array.from(words),
    key: words.join(' '),
    stems: Int32Array.from(stems),
    sorted: Int32Array.from(stems).sort(),
    given: Uint8Array.from(given),
    tokens: Int32Array.from(kept),
  }
}

// whoever writes "Mohammed" goes on "Shia al-Sudani": only a name's first word is a choice
function continuesName(before: Token | undefined, token: Token): boolean {
  return startsUpper(token) && before !== undefined && startsUpper(before)
}

const startsUpper = ({ text, kind }: Token): boolean => kind === 'word' && text[0] !== text[0]?.toLowerCase()

/** Follows quotation marks through a text: what two reports quote of one speaker they share without sharing an author. */
export class Quoting {
  open = false

  pass(mark: string): void {
    if (mark === '“' || mark === '«') this.open = true
    else if (mark === '”' || mark === '»') this.open = false
    else if (mark === '"') this.open = !this.open
  }

  /** A paragraph's end closes a quotation that nobody closed. */
  endParagraph(): void {
    this.open = false
  }
}
