import type { Span } from './span.js'

/** From the first of some tokens to the last, `to` excluded, as offsets into the text. Throws where `from` to `to` is empty or lies outside the tokens. */
export function spanOf(tokens: readonly Span[], from: number, to: number): Span {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (first === undefined || last === undefined || to <= from)
    throw new RangeError(`no tokens from ${from} to ${to} among ${tokens.length}`)
  return { start: first.start, end: last.end }
}
