import type { Section } from '../model/span.js'
import type { Row } from '../page/row.js'

/** "GEN. CASTLE: We will go to 3,000": a speaker's name in capitals before a turn of a transcript; the surname is its last word. */
const turn = /^(?:\p{Lu}[\p{Lu}.'’-]*\s+){0,4}(\p{Lu}[\p{Lu}'’-]+):\s/u

/** A transcript has more than one turn. */
const fewestTurns = 2

/**
 * Takes the lines above a transcript's first turn that name who has the floor ("Brigadier General Warren Castle, Deputy Director") for text:
 * the turns give their surnames alone. Where such a line was taken for the headline, the line above them is it.
 */
export function keepParticipants(rows: readonly Row[], sections: readonly Section[]): Section[] {
  const kept = [...sections]
  const list = participantsOf(rows)
  const titled = list.some((at) => kept[at] === 'headline')
  for (const at of list) if (kept[at] === 'other' || kept[at] === 'headline') kept[at] = 'body'
  const above = rows.slice(0, list[0]).findLastIndex(({ words }) => words > 1)
  if (titled && kept[above] === 'other') kept[above] = 'headline'
  return kept
}

function participantsOf(rows: readonly Row[]): number[] {
  const surnames = rows.map(({ text }) => turn.exec(text)?.[1]?.toLowerCase())
  const speaking = new Set(surnames.filter((surname) => surname !== undefined))
  if (surnames.filter((surname) => surname !== undefined).length < fewestTurns) return []
  const first = surnames.findIndex((surname) => surname !== undefined)
  return rows.slice(0, first).flatMap(({ text }, at) => (wordsOf(text).some((word) => speaking.has(word)) ? [at] : []))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
