import type { Article } from '../model/article.js'
import type { FindingPlace } from '../model/finding.js'
import type { Span } from '../model/span.js'

export type PlacedArticle = Pick<Article, 'source' | 'text' | 'layout'>

/** Where the words stand: lines and columns are found from the offsets, never by searching. */
export function placeOf({ start, end }: Span, article: PlacedArticle): FindingPlace {
  const [first, last] = [positionAt(start, article.text), positionAt(end, article.text)]
  return {
    source: article.source.id,
    file: article.source.file,
    start,
    end,
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
    bytes: { column: first.bytes, endColumn: last.bytes },
    inFile: isFileItself(article),
  }
}

/** A finding on the whole file. */
export function wholeFile(file: string, source: string | null): FindingPlace {
  return {
    source,
    file,
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    bytes: { column: 1, endColumn: 1 },
    inFile: false,
  }
}

function positionAt(offset: number, text: string): { line: number; column: number; bytes: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const inLine = new TextEncoder().encode(before.slice(lineStart))
  return { line: before.split('\n').length, column: offset - lineStart + 1, bytes: inLine.length + 1 }
}

const plainEndings = ['.txt', '.text', '']
const markdownEndings = ['.md', '.markdown']

/** The text of a plain-text or Markdown file is the file; that of a web page is taken out of it, also where the page is called .txt. */
function isFileItself({ source, layout }: PlacedArticle): boolean {
  const ending = /\.[^./]+$/.exec(source.file)?.[0].toLowerCase() ?? ''
  return markdownEndings.includes(ending) || (layout === null && plainEndings.includes(ending))
}
