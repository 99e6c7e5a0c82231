import type { Section, Stretch } from '../model/span.js'
import { isLinkLine } from '../page/link-line.js'
import { pageLines, type PageLine } from '../page/lines.js'
import { exportsOf } from './common-js.js'
import type { Draft, Fields, Reading, Signs, Trouble } from './draft.js'
import { fieldsOfRecord, isRecord } from './record.js'

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** A Markdown file is one article, character for character; YAML between two lines of `---` above it says what it is. */
export async function readMarkdown(text: string, signs: Signs): Promise<Reading> {
  const matter = frontMatter.exec(text)
  const { fields, troubles } = matter ? await readFrontMatter(matter[1] ?? '', signs) : { fields: {}, troubles: [] }
  const bodyStart = matter?.[0].length ?? 0
  const layout = layoutOf(text, bodyStart)
  const draft: Draft = { text, layout, statements: [{ from: 'front-matter', fields }], key: null }
  return { drafts: [draft], troubles }
}

async function readFrontMatter(yaml: string, signs: Signs): Promise<{ fields: Fields; troubles: Trouble[] }> {
  const { parse } = exportsOf(await import('yaml'))
  try {
    const content: unknown = parse(yaml, { logLevel: 'error' })
    return { fields: isRecord(content) ? fieldsOfRecord(content, signs) : {}, troubles: [] }
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n')
    return { fields: {}, troubles: [invalid(reason)] }
  }
}

const invalid = (reason: string): Trouble => ({
  code: 'source/front-matter',
  severity: 'warning',
  what: `has front matter that is no YAML (${reason}); the rest was read.`,
  todo: 'Quote values that hold a colon.',
})

/** Null where nothing in the file is Markdown's own: then it is read as plain text is. */
function layoutOf(text: string, bodyStart: number): Stretch[] | null {
  const lines = pageLines(text)
  const isMarked = bodyStart > 0 || lines.some(({ text: line }) => /^#{1,6}\s|^!\[/.test(line))
  if (!isMarked) return null
  const cutter = new Cutter()
  const layout: Stretch[] = []
  lines.forEach((line, at) => {
    const section = line.start < bodyStart ? 'other' : cutter.sectionOf(line, lines[at + 1])
    const last = layout.at(-1)
    if (last?.section === section) last.end = line.end
    else layout.push({ start: line.start, end: line.end, section })
  })
  return layout
}

const link = String.raw`\[[^\]]*\]\([^)]*\)`
const pictureLine = new RegExp(String.raw`^(?:[-*+]\s+)?(?:!${link}|\[!${link}\]\([^)]*\))(?:\s*!${link})*$`)
const emphasised = /^(\*{1,3}|_{1,3})[^*_].*\1$/

/** Follows a file from line to line: whether its title has stood, whether its text has begun, whether code is open. */
class Cutter {
  private titled = false
  private begun = false
  private fenced = false

  sectionOf({ text }: PageLine, next: PageLine | undefined): Section {
    if (/^(?:```|~~~)/.test(text)) this.fenced = !this.fenced
    if (this.fenced || isAside(text)) return 'other'
    if (pictureLine.test(text)) return 'caption'
    if (this.isTitle(text, next)) return 'headline'
    return this.isStandFirst(text) ? 'summary' : 'body'
  }

  private isTitle(text: string, next: PageLine | undefined): boolean {
    if (this.titled || text === '') return false
    this.titled = /^#\s/.test(text) || /^={3,}$/.test(next?.text ?? '')
    return this.titled
  }

  /** A line in italics between the title and the text, or an entry of the list that stands there. */
  private isStandFirst(text: string): boolean {
    if (text === '' || ruled.test(text)) return false
    const isStandFirst = this.titled && !this.begun && (emphasised.test(text) || /^[-*+]\s/.test(text))
    this.begun ||= !isStandFirst
    return isStandFirst
  }
}

const ruled = /^[=-]{3,}$/
const isAside = (text: string): boolean => /^(?:```|~~~)|^<!--.*-->$/.test(text) || isLinkLine(text)
