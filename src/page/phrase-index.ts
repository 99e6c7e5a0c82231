/** Phrases by how they begin: a line is walked once, and most of its words begin none. All in the form of `keyOf`. */
export class PhraseIndex {
  readonly #byHead = new Map<string, string[]>()
  /** By a phrase's first two characters, or its one with any: a look costs less than to cut a word out of the line. */
  readonly #begun = new Uint8Array(1 << 14)

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      if (phrase.length > 1) this.#begun[pairAt(phrase, 0)] = 1
      else this.#begun.fill(1, pairAt(phrase, 0), pairAt(phrase, 0) + 128)
      const known = this.#byHead.get(headAt(phrase, 0))
      if (known) known.push(phrase)
      else this.#byHead.set(headAt(phrase, 0), [phrase])
    }
  }

  /** Whether a phrase opens the line: "source:" opens "source:reuters", and "via" does not open "viable". */
  opens(key: string): boolean {
    return this.#standsAt(key, headAt(key, 0), 0)
  }

  /** Whether a phrase stands anywhere in the line, from a word's beginning on. */
  standsIn(key: string): boolean {
    if (this.#byHead.size === 0) return false
    let inWord = false
    for (let at = 0; at < key.length; at += 1) {
      const isFirst = !inWord
      inWord = isWordCode(key, at)
      if (isFirst && this.#begun[pairAt(key, at)] === 1 && this.#standsAt(key, headAt(key, at), at)) return true
    }
    return false
  }

  #standsAt(key: string, head: string, at: number): boolean {
    return this.#byHead.get(head)?.some((phrase) => key.startsWith(phrase, at) && isWhole(phrase, key, at)) ?? false
  }
}

/** Different pairs may share a number, so that it says "perhaps" or "none". */
function pairAt(key: string, at: number): number {
  return ((key.charCodeAt(at) & 127) << 7) | (key.charCodeAt(at + 1) & 127)
}

/** The word that begins at a place, or the one mark. */
function headAt(key: string, at: number): string {
  let end = at
  while (isWordCode(key, end)) end += 1
  return key.slice(at, Math.max(end, at + 1))
}

function isWhole(phrase: string, key: string, at: number): boolean {
  const end = at + phrase.length
  return !isWordCode(key, end - 1) || !isWordCode(key, end)
}

function isWordCode(key: string, at: number): boolean {
  const code = key.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
