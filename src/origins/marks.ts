import type { Furniture } from '../model/furniture.js'
import type { Outlet } from '../model/knowledge.js'
import type { Naming } from '../model/origin.js'
import type { Sentence } from '../model/reading.js'
import { datelineOf } from '../page/dateline.js'
import { pageLines, type PageLine } from '../page/lines.js'
import { compileSigns, type Look, type PageSigns } from '../page/look.js'
import { outletMentionsIn } from '../page/outlet-names.js'
import { rowOf } from '../page/row.js'

/** Words around the report that name whom its text is from. */
export interface Mark {
  outlet: Outlet
  naming: Naming
}

interface Page {
  text: string
  sentences: readonly Sentence[]
}

/** A credit stands at the report's end; further down it belongs to something else on the page. */
const creditWithin = 8

/** The outlets named in the dateline, in a byline or credit around the text, a wire that has a line to itself there, or in brackets at its end; pictures' credits are none. */
export function marksIn(
  { text, sentences }: Page,
  { outlets, furniture }: { outlets: Outlet[]; furniture: Furniture },
): Mark[] {
  const body = sentences.filter(({ section }) => section === 'body')
  const [first, last] = [body[0], body.at(-1)]
  if (first === undefined || last === undefined) return []
  const lines = pageLines(text)
  const signs = compileSigns(furniture, outlets)
  const around = [...lines.slice(0, first.line - 1), ...belowOf(lines, last.line)]
  const signed = around.flatMap((line) => {
    const row = rowOf(line, signs)
    const kind = kindOf(row.look)
    if (kind !== null) return namingsIn(text, lines, line, kind, outlets)
    return signs.outlets(row) ? namingsIn(text, lines, line, 'byline', outlets).filter(isWire) : []
  })
  return [...signed, ...inDateline(text, lines, first, outlets), ...inBrackets(text, lines, last, signs, outlets)]
}

function belowOf(lines: readonly PageLine[], line: number): PageLine[] {
  return lines
    .slice(line)
    .filter(({ text }) => text !== '')
    .slice(0, creditWithin)
}

/** "By Jane Doe, AP", "Afp September 09, 2024", "SOURCE: Reuters". */
function kindOf(look: Look): 'byline' | 'credit' | null {
  if (look === 'credit') return 'credit'
  return look === 'byline' || look === 'day' ? 'byline' : null
}

/** A paper that has a line to itself is the page's own name, or a link. */
const isWire = ({ outlet }: Mark): boolean => outlet.kind === 'wire'

/** "BAGHDAD, July 22 (AP) — " */
function inDateline(text: string, lines: readonly PageLine[], first: Sentence, outlets: Outlet[]): Mark[] {
  const line = lines[first.line - 1]
  if (line === undefined || !datelineOf(text.slice(line.start, line.end))?.wire) return []
  return namingsIn(text, lines, { ...line, end: first.start }, 'dateline', outlets)
}

/** "… the official added. (AFP)" */
function inBrackets(
  text: string,
  lines: readonly PageLine[],
  last: Sentence,
  signs: PageSigns,
  outlets: Outlet[],
): Mark[] {
  const line = lines[last.line - 1]
  if (line === undefined || !rowOf(line, signs).credited) return []
  const start = text.lastIndexOf('(', line.end)
  return namingsIn(text, lines, { ...line, start }, 'credit', outlets)
}

function namingsIn(
  text: string,
  lines: readonly PageLine[],
  { start, end }: PageLine,
  kind: Naming['kind'],
  outlets: Outlet[],
): Mark[] {
  const printed = text.slice(start, end).trimEnd()
  const line = lines.findIndex((one) => one.end > start) + 1
  return outletMentionsIn(printed, outlets).map(({ outlet }) => ({
    outlet,
    naming: { kind, line, start, end: start + printed.length, text: printed },
  }))
}
