import { diffArrays } from 'diff'
import type { Token } from '../model/reading.js'

/** Words `from` up to `to` of a passage. */
export interface Stretch {
  from: number
  to: number
}

/** Where two passages differ: these words of the one stand for those of the other; one of the two may be empty. */
export interface Hunk {
  a: Stretch
  b: Stretch
}

/** The stretches in which two passages differ, in their order; what stands unchanged between them is left out. */
export function hunksOf(a: readonly Token[], b: readonly Token[]): Hunk[] {
  const [left, right] = [a.map(keyOf), b.map(keyOf)]
  const hunks: Hunk[] = []
  let [atA, atB] = [0, 0]
  let open: Hunk | null = null
  for (const { added, removed, count } of diffArrays(left, right)) {
    if (!added && !removed) {
      open = null
      atA += count
      atB += count
      continue
    }
    if (open === null) hunks.push((open = { a: { from: atA, to: atA }, b: { from: atB, to: atB } }))
    if (removed) open.a.to = atA += count
    else open.b.to = atB += count
  }
  return joinNear(hunks, left, right)
}

const keyOf = ({ norm, kind }: Token): string => (kind === 'number' ? norm.replaceAll(',', '') : norm)

export const lengthOf = ({ from, to }: Stretch): number => to - from

const isOneSided = ({ a, b }: Hunk): boolean => lengthOf(a) === 0 || lengthOf(b) === 0

/** One word that both sides have beside words put in or left out is chance: "Kurdish-run Northern Iraq" and "northern Kurdistan region" are one. */
function joinNear(hunks: readonly Hunk[], a: readonly string[], b: readonly string[]): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    if (last === undefined) joined.push(hunk)
    else if (slidesOnto(last, hunk, 'b', b) || slidesOnto(last, hunk, 'a', a))
      joined[joined.length - 1] = slid(last, hunk)
    else if (hunk.a.from - last.a.to <= 1 && (isOneSided(last) || isOneSided(hunk)))
      joined[joined.length - 1] = { a: { from: last.a.from, to: hunk.a.to }, b: { from: last.b.from, to: hunk.b.to } }
    else joined.push(hunk)
  }
  return joined
}

/**
 * What is put in can often be read in two ways: "(and no deal on ending) the (coalition yet, the) sources" is "(and no deal on ending the
 * coalition yet,) the sources". `side`: the only one that either hunk has words on.
 */
function slidesOnto(last: Hunk, hunk: Hunk, side: 'a' | 'b', words: readonly string[]): boolean {
  const other = side === 'a' ? 'b' : 'a'
  if (lengthOf(last[other]) > 0 || lengthOf(hunk[other]) > 0) return false
  const gap = hunk[side].from - last[side].to
  if (gap > lengthOf(hunk[side])) return false
  for (let step = 1; step <= gap; step += 1)
    if (words[hunk[side].from - step] !== words[hunk[side].to - step]) return false
  return true
}

function slid(last: Hunk, hunk: Hunk): Hunk {
  const gap = hunk.a.from - last.a.to
  return {
    a: { from: last.a.from, to: hunk.a.to - gap },
    b: { from: last.b.from, to: hunk.b.to - gap },
  }
}

/** A stretch of one side that stands, word for word, in another place of the other: "on Friday, X said" and "X said on Friday". */
export function movedHunks(hunks: readonly Hunk[], a: readonly Token[], b: readonly Token[]): Hunk[] {
  const gone = hunks.filter((hunk) => lengthOf(hunk.b) === 0)
  const come = hunks.filter((hunk) => lengthOf(hunk.a) === 0)
  const textOf = (words: readonly Token[], { from, to }: Stretch): string => words.slice(from, to).map(keyOf).join(' ')
  return gone.flatMap((left) => {
    const right = come.find((hunk) => textOf(b, hunk.b) === textOf(a, left.a))
    return right === undefined ? [] : [{ a: left.a, b: right.b }]
  })
}
