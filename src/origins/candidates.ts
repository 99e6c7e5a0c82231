import type { Text } from './text.js'

/** Three words in a row: rewritten sentences still share some. */
const shingleLength = 3
/** A run of words that more texts hold is stock; the first ones stand for all, so that a text with many copies costs no more than with few. */
const mostHolders = 32
/** The texts that share most rare runs are looked at, and no more. */
const mostCandidates = 16
/** Votes: a run that two texts alone share counts a half, one that all have next to nothing. */
const leastVotes = 2.5
/** Long reports on one matter share stock phrases by their length alone: so many votes for each word of the shorter one. */
const leastShare = 0.02

/**
 * For each text the earlier ones (by their index) that may share wording with it, best first. Works through the texts once, with an
 * inverted index of word runs: time and memory grow with the texts, not with their pairs.
 */
export function findCandidates(texts: readonly Text[]): number[][] {
  const index = new ShingleIndex(texts.reduce((sum, { size }) => sum + size, 0))
  const votes = new Float64Array(texts.length)
  return texts.map((text, at) => {
    const touched: number[] = []
    for (const shingle of shinglesOf(text)) {
      const holders = index.add(shingle, at)
      for (const holder of holders) {
        if (votes[holder] === 0) touched.push(holder)
        votes[holder] = (votes[holder] ?? 0) + 1 / (1 + holders.length)
      }
    }
    const weighed = touched
      .map((holder) => ({ holder, vote: votes[holder] ?? 0 }))
      .filter(
        ({ holder, vote }) => vote >= Math.max(leastVotes, leastShare * Math.min(text.size, texts[holder]?.size ?? 0)),
      )
    for (const holder of touched) votes[holder] = 0
    return weighed
      .sort((a, b) => b.vote - a.vote || a.holder - b.holder)
      .slice(0, mostCandidates)
      .map(({ holder }) => holder)
  })
}

function shinglesOf({ wordings }: Text): Set<number> {
  const shingles = new Set<number>()
  for (const { stems } of wordings)
    for (let at = 0; at + shingleLength <= stems.length; at += 1) {
      let hash = 0
      for (let step = 0; step < shingleLength; step += 1)
        hash = Math.imul(hash ^ (stems[at + step] ?? 0), 0x9e3779b1) >>> 0
      shingles.add(hash)
    }
  return shingles
}

/** Which texts hold a run of words: chains in flat arrays, since ten thousand texts have millions of runs. */
class ShingleIndex {
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #hashes: Uint32Array
  readonly #holders: Int32Array
  #used = 1

  constructor(shingles: number) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(shingles + 2)))
    this.#next = new Int32Array(shingles + 1)
    this.#hashes = new Uint32Array(shingles + 1)
    this.#holders = new Int32Array(shingles + 1)
  }

  /** The texts that held the run before, at most the first `mostHolders`; adds one more. */
  add(hash: number, holder: number): number[] {
    const slot = hash % this.#heads.length
    const known: number[] = []
    for (let at = this.#heads[slot] ?? 0; at !== 0; at = this.#next[at] ?? 0)
      if (this.#hashes[at] === hash) known.push(this.#holders[at] ?? 0)
    if (known.length >= mostHolders) return known
    this.#next[this.#used] = this.#heads[slot] ?? 0
    this.#hashes[this.#used] = hash
    this.#holders[this.#used] = holder
    this.#heads[slot] = this.#used
    this.#used += 1
    return known
  }
}
