import type { Block } from './blocks.js'
import type { PageElement } from './dom.js'

/** Shorter blocks are found all over a page. */
const paragraphLength = 60

/** The smallest element around the article's paragraphs; where Readability keeps none, the one with the most text in it. */
export function findContainer(blocks: Block[], kept: Set<PageElement>, page: PageElement): PageElement {
  const long = blocks.filter(({ text, linked }) => text.length >= paragraphLength && linked < 0.5)
  const own = long.filter(({ host }) => kept.has(host))
  return commonAncestor(own.map(({ host }) => host)) ?? richestParent(long) ?? page
}

/** A lone paragraph's container is what stands around it. */
function commonAncestor(hosts: PageElement[]): PageElement | null {
  let ancestor = hosts[0]?.parentElement ?? null
  for (const host of hosts) {
    while (ancestor !== null && !ancestor.contains(host)) ancestor = ancestor.parentElement
  }
  return ancestor
}

/** Readability passes over what stands in a form, and some sites put their whole page in one. */
function richestParent(blocks: Block[]): PageElement | null {
  const lengths = new Map<PageElement, number>()
  for (const { host, text } of blocks) {
    const parent = host.parentElement
    if (parent !== null) lengths.set(parent, (lengths.get(parent) ?? 0) + text.length)
  }
  const [richest] = [...lengths].sort(([, a], [, b]) => b - a)
  return richest?.[0] ?? null
}
