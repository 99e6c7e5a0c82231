import type { Section } from '../model/span.js'
import { keyOf, pageLines } from '../page/lines.js'
import type { Draft, Signs } from './draft.js'
import { joinBlocks } from './join-blocks.js'
import { fieldsOfRecord, isRecord, textsOf, type FieldRecord } from './record.js'

export const bodyNames = [
  'articleBody',
  'article_body',
  'body',
  'content_html',
  'content_text',
  'content',
  'text',
  'full_text',
  'fulltext',
  'fullText',
  'maintext',
  'main_text',
  'story',
  'paragraphs',
]
const summaryNames = [
  'description',
  'summary',
  'standfirst',
  'subtitle',
  'dek',
  'excerpt',
  'abstract',
  'alternativeHeadline',
  'lead',
]
const captionNames = ['caption', 'captions', 'image_caption', 'imageCaption', 'photo_caption']
const pictureNames = ['image', 'images', 'media', 'photo', 'photos', 'figures']

interface Part {
  text: string
  section: Section
}

/** The article of a record: title, stand-first, captions, body. Null where it has no body. */
export async function draftOfRecord(record: FieldRecord, signs: Signs): Promise<Omit<Draft, 'key'> | null> {
  const fields = fieldsOfRecord(record, signs)
  const body = await bodyOf(record)
  if (body.length === 0) return null
  const title = fields.title ?? ''
  const parts = [
    ...(title === '' ? [] : [{ text: title, section: 'headline' as const }]),
    ...summariesOf(record),
    ...captionsOf(record),
    ...body.map((part) => (keyOf(part.text) === keyOf(title) ? { ...part, section: 'headline' as const } : part)),
  ]
  const joined = joinBlocks(
    parts,
    parts.map(({ section }) => section),
  )
  return { ...joined, statements: [{ from: 'field', fields }] }
}

/** The first field that has one; a cut-off beginning of the body ("The coalition will …") is none. */
function summariesOf(record: FieldRecord): Part[] {
  const texts = summaryNames.map((name) => textsOf(record[name]).join(' ')).filter((text) => text !== '')
  const [text] = texts.filter((one) => !/(?:…|\.\.\.|\[…\])$/.test(one) && !/<\w+/.test(one))
  return text === undefined ? [] : linesOf(text).map((line) => ({ text: line, section: 'summary' }))
}

function captionsOf(record: FieldRecord): Part[] {
  const pictures = pictureNames.flatMap((name) => [record[name]].flat()).filter(isRecord)
  const texts = [
    ...captionNames.flatMap((name) => textsOf(record[name])),
    ...pictures.flatMap((picture) => textsOf(picture['caption'])),
  ]
  return texts
    .filter((text) => text !== '')
    .flatMap(linesOf)
    .map((line) => ({ text: line, section: 'caption' }))
}

async function bodyOf(record: FieldRecord): Promise<Part[]> {
  for (const name of bodyNames) {
    const text = textsOf(record[name]).join('\n')
    if (text.trim() !== '') return partsOf(text)
  }
  return []
}

const linesOf = (text: string): string[] =>
  pageLines(text.replace(/[\u2028\u2029]/g, '\n'))
    .map((line) => line.text.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .filter((line) => line !== '')

/** A body may be plain text, or HTML, or plain text with HTML's entities. */
async function partsOf(text: string): Promise<Part[]> {
  const isMarkup = /<\/?(?:p|br|div|h[1-6]|ul|li|a|span|strong|em|blockquote|figure)\b[^>]*>/i.test(text)
  if (!isMarkup && !/&(?:#\w+|[a-z]+\d*);/i.test(text))
    return linesOf(text).map((line) => ({ text: line, section: 'body' }))
  const { readFragment } = await import('./html/fragment.js')
  return readFragment(isMarkup ? text : linesOf(text).join('<br>'))
}
