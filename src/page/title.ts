import { opensText } from './dateline.js'
import { wordsOf } from './lines.js'
import { isSameTitle, type Row } from './row.js'

/** Titles are printed again within so many lines: above the picture, above the text. */
const repeatWithin = 14
/** No more lines are looked at around one, so that a file of titles alone takes no longer than another. */
const nearby = 60
/** A title stands among so many lines at a page's top, menus counted. */
const topLines = 300

/** The title that is printed twice above the text; else the first that the text speaks of; else the first. */
export function findTitle(rows: Row[]): number | null {
  const firstProse = rows.findIndex((row) => row.look === 'sentence')
  const top = firstProse < 0 ? rows : rows.slice(0, firstProse + 1)
  const titles = [...top.slice(0, topLines).entries()].filter(([, row]) => row.words >= 2 && isTitle(row))
  const full = titles.filter(([, row]) => row.words >= 4)
  const found =
    titles.find(([at, row]) => row.words >= 3 && isRepeated(rows, at, row)) ??
    // "US troops in Iraq" above a longer title is the name of its rubric.
    full.find(([at, row]) => row.words >= 5 && overlap(row, rows, at + 1) >= 0.3) ??
    full.find(([at, row]) => overlap(row, rows, at + 1) >= 0.3) ??
    full[0] ??
    titles[0]
  return found?.[0] ?? null
}

/** A first line that stops like a sentence is the text's own: no title ends in a full stop. */
function isTitle(row: Row): boolean {
  if (opensText(row.text, row.look === 'sentence')) return false
  return row.look === 'heading' || (row.look === 'sentence' && row.words <= 25 && !/\.["”’)]*$/.test(row.text))
}

/** The share of a title's long words that the sentences from a line on use. */
export function overlap(title: Row, rows: Row[], from: number): number {
  const following = rows.slice(from, from + nearby).filter((row) => row.look === 'sentence')
  const said = new Set(following.slice(0, 4).flatMap((row) => stems(row.key)))
  const asked = stems(title.key)
  return asked.filter((stem) => said.has(stem)).length / Math.max(1, asked.length)
}

/** The long words, cut so that "withdraw" meets "withdrawal". */
const stems = (key: string): string[] =>
  wordsOf(key)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5))

function isRepeated(rows: Row[], at: number, title: Row): boolean {
  return rows
    .slice(at + 1, at + nearby)
    .filter((row) => row.look !== 'blank')
    .slice(0, repeatWithin)
    .some((row) => isSameTitle(row, title))
}
