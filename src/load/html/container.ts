import type { Block } from './blocks.js'
import type { PageElement } from './dom.js'

/** Shorter blocks are found all over a page. */
const paragraphLength = 60

/** The smallest element around the article's paragraphs. */
export function findContainer(blocks: Block[], kept: Set<PageElement>, page: PageElement): PageElement {
  const own = blocks.filter(({ host, text }) => kept.has(host) && text.length >= paragraphLength)
  const container = own.length > 0 ? commonAncestor(own.map(({ host }) => host)) : null
  return container ?? page.querySelector('article, main, [role=main]') ?? page
}

/** A lone paragraph's container is what stands around it. */
function commonAncestor(hosts: PageElement[]): PageElement | null {
  let ancestor = hosts[0]?.parentElement ?? null
  for (const host of hosts) {
    while (ancestor !== null && !ancestor.contains(host)) ancestor = ancestor.parentElement
  }
  return ancestor
}
