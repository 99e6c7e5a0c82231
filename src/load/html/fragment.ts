import type { Section } from '../../model/span.js'
import { blocksOf, type Block } from './blocks.js'
import { parsePage, tagOf, type PageElement } from './dom.js'

/** The blocks of a piece of HTML that is an article's body: a feed's, say. */
export async function readFragment(html: string): Promise<{ text: string; section: Section }[]> {
  const { body } = await parsePage(html)
  return blocksOf(body).map((block) => ({ text: block.text, section: sectionOf(block, body) }))
}

function sectionOf({ host, linked }: Block, root: PageElement): Section {
  for (let element: PageElement | null = host; element !== null && element !== root; element = element.parentElement) {
    if (['aside', 'nav', 'footer', 'form'].includes(tagOf(element))) return 'other'
    if (tagOf(element) === 'figcaption') return 'caption'
  }
  return linked >= 0.9 ? 'other' : 'body'
}
