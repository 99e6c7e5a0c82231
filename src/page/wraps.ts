import type { Span } from '../model/span.js'

/** A program that breaks lines to fit a width has these many lines to show for it, each within these lengths. */
const [fewest, narrowest, widest] = [3, 40, 130]
/** Fewer words are a menu's entry, a name, a label. */
const proseWords = 6

/**
 * The starts of lines that go on with the sentence above them, as an e-mail, an archive or a printed statement breaks its
 * paragraphs at 60 to 80 columns, and as a scraper breaks a sentence before a link. Empty for nearly every text.
 */
export function wrappedStarts(text: string): ReadonlySet<number> {
  const lines = linesOf(text)
  const width = widthOf(text, lines)
  const starts = new Set<number>()
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next === undefined || next.end === next.start || line.end === line.start) return
    // most lines of most texts are told by two of their characters
    if (width === null && !startsSmall(text, next) && !joins(text, line)) return
    if (!mayJoin(text, line, next)) return
    if (isFull(text, line, next, width) || isOpen(text, line, next)) starts.add(next.start)
  })
  return starts
}

/** A line without its break. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const mark = text.includes('\n') ? '\n' : '\r'
  let start = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    lines.push({ start, end: text[at - 1] === '\r' ? Math.max(start, at - 1) : at })
    start = at + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

/** The width at which a text's lines were broken, or null: told by the lines that the next goes on with in small letters. */
function widthOf(text: string, lines: Span[]): number | null {
  let [pairs, width] = [0, 0]
  const lengths: number[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next === undefined || next.end === next.start || line.end === line.start) return
    const length = lengthOf(text, line)
    if (length === 0 || isBlank(text, next)) return
    pairs++
    if (length < narrowest || length > widest || !goesOnSmall(text, line, next)) return
    lengths.push(length)
    width = Math.max(width, length)
  })
  const near = lengths.filter((length) => length > width * 0.75).length
  return near >= fewest && near >= pairs * 0.3 ? width : null
}

const bulleted = /^\s*(?:[•▪‣●■◆◦·►▶➤✦*#>|+]|[-–—]\s|\d{1,2}[.)]\s|\[?https?:|[\w ]{1,20}:\s)/u

function mayJoin(text: string, line: Span, next: Span): boolean {
  if (next.end === next.start || line.end === line.start) return false
  const below = text.slice(next.start, Math.min(next.end, next.start + 40))
  return below.trim() !== '' && !bulleted.test(below) && !isBlank(text, line)
}

/** The next line's first word would not have fitted. */
function isFull(text: string, line: Span, next: Span, width: number | null): boolean {
  if (width === null) return false
  const length = lengthOf(text, line)
  const first = /^\s*(\S+)/.exec(text.slice(next.start, Math.min(next.end, next.start + 80)))?.[1] ?? ''
  return length <= width + 3 && length > width * 0.6 && length + 1 + first.length >= width
}

/** Words that no sentence, title or name ends in; a title may end in a preposition: "what the soldiers are there for". */
const joining = new Set(
  'a an the and or that which than its their his whose is are was were will would be been'.split(' '),
)
const prepositions = new Set('of to in at for with from into'.split(' '))
/** So long a line is no title. */
const titleLength = 80

function joins(text: string, { start, end }: Span): boolean {
  const length = lengthOf(text, { start, end })
  const from = Math.max(start - 1, text.lastIndexOf(' ', start + length - 1))
  if (start + length - from > 6) return false
  const last = text.slice(from + 1, start + length)
  return joining.has(last) || (length >= titleLength && prepositions.has(last))
}

/** "by Jane Doe", "via Example News" below a title or a caption */
const signature = /^\s*(?:by|via|photo|image|source|from)\b/i

/** A sentence that stops in its middle: "… will hold talks with" and "Washington on …", "… said the" and "talks would go on." */
function isOpen(text: string, line: Span, next: Span): boolean {
  const above = text.slice(Math.max(line.start, line.end - 400), line.end).trimEnd()
  const below = text.slice(next.start, Math.min(next.end, next.start + 400)).trim()
  if (wordCount(above) < proseWords || wordCount(below) < 2) return false
  if (joins(text, line) && /^[\p{L}\p{N}“"]/u.test(below)) return true
  return wordCount(below) > 2 && goesOnSmall(text, line, next) && !(signature.test(below) && !/[.!?]/.test(below))
}

/** Any character but a capital or a mark of ASCII. */
function startsSmall(text: string, { start, end }: Span): boolean {
  let at = start
  while (at < end && text.charCodeAt(at) <= 32) at++
  const code = text.charCodeAt(at)
  return at < end && (code > 127 || (code >= 97 && code <= 122))
}

/** "… the talks" and "that began in January"; "al-Tanf" is a name. */
function goesOnSmall(text: string, line: Span, next: Span): boolean {
  const below = text.slice(next.start, Math.min(next.end, next.start + 40)).trimStart()
  if (!/^\p{Ll}/u.test(below) || /^\p{Ll}+-?\p{Lu}/u.test(below)) return false
  // "the U.S." and "base since" go on too
  return /[\p{L}\p{N},’'")-]$|\p{Lu}\.$/u.test(text.slice(Math.max(line.start, line.end - 40), line.end).trimEnd())
}

const wordCount = (words: string): number => words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const isBlank = (text: string, { start, end }: Span): boolean => lengthOf(text, { start, end }) === 0

/** Without the white space behind it. */
function lengthOf(text: string, { start, end }: Span): number {
  let to = end
  while (to > start && text.charCodeAt(to - 1) <= 32) to--
  return to - start
}
