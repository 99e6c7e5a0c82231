import { kebab } from '../model/outlet-id.js'
import { Unusable, type Draft, type Reading, type Signs, type Trouble } from './draft.js'
import { bodyNames, draftOfRecord } from './json-article.js'
import { isRecord, type FieldRecord } from './record.js'

/** Names under which an object keeps a list of articles. */
const listNames = [
  'articles',
  'items',
  'entries',
  'results',
  'data',
  'docs',
  'stories',
  'news',
  'posts',
  'hits',
  'response',
  '@graph',
]

/** One article, or a list of them, under the usual field names. Throws an Unusable where there is none. */
export async function readJson(text: string, signs: Signs): Promise<Reading> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new Unusable(
      'source/invalid',
      `is not JSON (${(error as Error).message}).`,
      'Correct the file, or fetch it again.',
    )
  }
  if (isRecord(content) && 'schemaVersion' in content && 'claims' in content) {
    throw new Unusable(
      'source/no-article',
      'is a result of this program and no report.',
      'Give the reports themselves.',
    )
  }
  return readRecords(listOf(content), 'entry', signs)
}

/** One article a line. Lines that are no JSON are told and passed over. */
export async function readJsonLines(text: string, signs: Signs): Promise<Reading> {
  const records: unknown[] = []
  const troubles: Trouble[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    try {
      records.push(JSON.parse(line))
    } catch {
      troubles.push(invalidLine(at + 1))
    }
  }
  const reading = await readRecords(records, 'line', signs)
  return { drafts: reading.drafts, troubles: [...troubles, ...reading.troubles] }
}

const invalidLine = (line: number): Trouble => ({
  code: 'source/invalid',
  severity: 'error',
  what: `line ${line} is not JSON; the other lines were read.`,
  todo: 'One article a line is expected.',
})

function listOf(content: unknown): unknown[] {
  if (Array.isArray(content)) return content
  if (!isRecord(content) || draftable(content)) return [content]
  const name = listNames.find((key) => Array.isArray(content[key]) || isRecord(content[key]))
  return name === undefined ? [content] : listOf(content[name])
}

const draftable = (record: FieldRecord): boolean => bodyNames.some((name) => record[name] !== undefined)

async function readRecords(records: unknown[], unit: string, signs: Signs): Promise<Reading> {
  const drafts: Draft[] = []
  const empty: number[] = []
  for (const [at, record] of records.entries()) {
    const draft = isRecord(record) ? await draftOfRecord(record, signs) : null
    if (draft === null) empty.push(at + 1)
    else drafts.push({ ...draft, key: keyOfRecord(record as FieldRecord, at) })
  }
  if (drafts.length === 0) {
    throw new Unusable(
      'source/no-article',
      'holds no article.',
      'An article has its text under "body", "text", "content" or "articleBody".',
    )
  }
  return { drafts, troubles: empty.length === 0 ? [] : [withoutText(empty, unit)] }
}

const keyOfRecord = ({ id }: FieldRecord, at: number): string =>
  (typeof id === 'string' && id.length <= 60 ? kebab(id) : '') || String(at + 1)

const withoutText = (places: number[], unit: string): Trouble => ({
  code: 'source/no-article',
  severity: 'error',
  what: `${unit} ${places.join(', ')} ${places.length === 1 ? 'holds' : 'hold'} no article; the others were read.`,
  todo: 'An article has its text under "body", "text", "content" or "articleBody".',
})
