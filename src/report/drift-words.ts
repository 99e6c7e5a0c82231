import type { DriftChange, DriftSide, SentenceDrift, Words } from '../model/drift.js'
import { plain } from './plain.js'
import { split, type Word } from './words.js'

/** The words of one side with those of its changes marked, safe to print. */
export function driftWords(sides: readonly DriftSide[], changes: readonly (Words | null)[]): Word[] {
  return sides.flatMap((side) => {
    const marks = changes.filter((words) => words !== null && words.start < side.end && words.end > side.start)
    const cuts = [
      0,
      ...marks.flatMap((words) => (words ? [words.start - side.start, words.end - side.start] : [])),
      side.text.length,
    ]
    const bounds = [...new Set(cuts.map((at) => Math.max(0, Math.min(at, side.text.length))))].sort((a, b) => a - b)
    return bounds.slice(1).flatMap((to, at) => {
      const from = bounds[at] ?? 0
      const marked = marks.some(
        (words) => words !== null && words.start - side.start <= from && words.end - side.start >= to,
      )
      return piece(side.text, from, to, marked)
    })
  })
}

function piece(text: string, from: number, to: number, marked: boolean): Word[] {
  const words = split(plain(text.slice(from, to))).map((word) => ({ ...word, marked }))
  const spaced = from === 0 || /\s$/.test(text.slice(0, from)) || /^\s/.test(text.slice(from, to))
  return words.map((word, index) => (index === 0 && spaced ? { ...word, gap: ' ' as const } : word))
}

/** "number changed, higher: “900” → “1,000”". */
export function changeWords({ type, change, direction, from, to }: DriftChange): string {
  const kind = `${type} ${change}${direction === null ? '' : `, ${direction}`}`
  const words = [from, to].flatMap((side) => (side === null ? [] : [`“${side.text}”`]))
  return `${kind}: ${words.join(' → ')}`
}

/** Whether a sentence differs in more than style and order. */
export function isTelling({ changes }: SentenceDrift): boolean {
  return changes.some(({ type }) => type !== 'style' && type !== 'order')
}

/** Whether a change in it touches a claim. */
export function touchesClaim({ changes }: SentenceDrift): boolean {
  return changes.some(({ type, claims }) => claims.length > 0 && type !== 'style' && type !== 'order')
}
