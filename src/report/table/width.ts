import stringWidth from 'string-width'

// with the arrows and the signs of mathematics that a report sets between two values, "some ≠ many"
const narrow = /^[ -~\u00a0-\u024f\u2010-\u2027\u2190-\u2193\u2200-\u22ff]*$/

/** Columns that a text takes in a terminal, by the ruler that cli-table3 has too; most texts need no more than their length. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

/** The text in at most `columns`, with an ellipsis where something is left off. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > columns - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** The text in lines of at most `columns`, broken at spaces; a longer word stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let width = 0
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const wordWidth = widthOf(word)
    const last = lines.at(-1)
    if (last === undefined || width + 1 + wordWidth > columns) {
      lines.push(word)
      width = wordWidth
    } else {
      lines[lines.length - 1] = `${last} ${word}`
      width += 1 + wordWidth
    }
  }
  return lines
}
