import { joinBlocks } from '../join-blocks.js'
import { Unusable, type Reading, type Signs } from '../draft.js'
import { blocksOf } from './blocks.js'
import { findContent } from './content.js'
import { depthOf, parsePage } from './dom.js'
import { readMetadata } from './metadata.js'
import { blockSections } from './sections.js'

/** A page with fewer words in its article has none. */
const fewestWords = 8
/** Real pages stay far below; what Readability takes grows with the square of it. */
const deepest = 250

/** A saved web page is one article. Its text is all that the page shows, a line for each block; its layout says which of it is the article. */
export async function readHtml(html: string, signs: Signs): Promise<Reading> {
  const document = await parsePage(html)
  if (depthOf(document.body, deepest) > deepest) {
    throw new Unusable('source/invalid', 'is nested too deeply.', 'Save the report alone.')
  }
  const { fields, title } = readMetadata(document, signs)
  const kept = await findContent(document, html)
  const blocks = blocksOf(document.body)
  const sections = blockSections(blocks, document.body, kept, title, signs.furniture.markup)
  const words = blocks.filter((_, at) => sections[at] === 'body').flatMap(({ text }) => text.split(' '))
  if (words.length < fewestWords) {
    throw new Unusable(
      'source/no-article',
      'holds no article that can be found.',
      'Save the page of one report, whole.',
    )
  }
  const printed = blocks[sections.indexOf('headline')]?.text
  const stated = printed === undefined ? fields : { ...fields, title: printed }
  const draft = {
    ...joinBlocks(blocks, sections),
    statements: [{ from: 'metadata' as const, fields: stated }],
    key: null,
  }
  return { drafts: [draft], troubles: [] }
}
