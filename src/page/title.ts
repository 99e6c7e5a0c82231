import { opensSpeech, opensText } from './dateline.js'
import { wordsOf } from './lines.js'
import { isEntry } from './prose.js'
import { isSameTitle, type Row } from './row.js'

/** Titles are printed again within so many lines: above the picture, above the text. */
const repeatWithin = 14
/** No more lines are looked at around one, so that a file of titles alone takes no longer than another. */
const nearby = 60
/** A title stands among so many lines at a page's top, menus counted. */
const topLines = 300

/**
 * The title that Markdown marks, or that is printed twice above the text; else the first that the text speaks of; else the one
 * of which it speaks most.
 */
export function findTitle(rows: Row[]): number | null {
  const firstProse = rows.findIndex(isText)
  const top = firstProse < 0 ? rows : rows.slice(0, firstProse + 1)
  const titles = [...top.slice(0, topLines).entries()].filter(([, row]) => row.words >= 2 && isTitle(row))
  const full = titles.filter(([, row]) => row.words >= 4)
  const shares = new Map<number, number>()
  const shareOf = (at: number, row: Row): number => {
    const share = shares.get(at) ?? overlap(row, rows, at + 1)
    shares.set(at, share)
    return share
  }
  const found =
    titles.find(([, row]) => row.titled) ??
    titles.find(([at, row]) => row.words >= 5 && isRepeated(rows, at, row)) ??
    // "US troops in Iraq" above a longer title is the name of its rubric, "Jane al-Doe" twice below one a picture's.
    titles.find(
      ([at, row]) => (row.words >= 5 || isRepeated(rows, at, row)) && row.words >= 3 && shareOf(at, row) >= spokenOf,
    ) ??
    full.find(([at, row]) => shareOf(at, row) >= spokenOf) ??
    mostSpokenOf(full, shareOf) ??
    titles[0]
  return found?.[0] ?? null
}

/** Of equals the first. */
const mostSpokenOf = (titles: [number, Row][], shareOf: (at: number, row: Row) => number): [number, Row] | undefined =>
  [...titles].sort((a, b) => shareOf(...b) - shareOf(...a) || a[0] - b[0])[0]

/** The share of a title's words that a text which speaks of it uses. */
const spokenOf = 0.3

/** A sentence that stops, or is too long for a title; a picture's caption is none. */
const isText = (row: Row): boolean =>
  row.look === 'sentence' && !row.text.endsWith('?') && !isCaption(row) && (row.words > 25 || stops(row.text))

const isCaption = (row: Row): boolean => row.credited || row.posed
const stops = (text: string): boolean => /[.:]["”’)]*$/.test(text)

/** No title ends in a full stop, which a text's first line has, or in a comma; or begins as a list's entry or an answer does. */
function isTitle(row: Row): boolean {
  if (opensText(row.text, row.look === 'sentence') || isCaption(row)) return false
  if (/^\d{1,2}[.)]\s|[;,:]$/.test(row.text) || opensSpeech(row.text) || isEntry(row.text)) return false
  return row.look === 'heading' || (row.look === 'sentence' && row.words <= 25 && !stops(row.text))
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

/** Printed again before the text has run for long: the names of its topics may stand above and below it. */
function isRepeated(rows: Row[], at: number, title: Row): boolean {
  const below = rows.slice(at + 1, at + nearby).filter((row) => row.look !== 'blank')
  const begun = below.findIndex((row, next) => isText(row) && below.slice(0, next).filter(isText).length >= 2)
  return below.slice(0, Math.min(repeatWithin, begun < 0 ? below.length : begun)).some((row) => isSameTitle(row, title))
}
