import type { Furniture } from '../../model/furniture.js'
import type { Block } from './blocks.js'
import { markupWords, tagOf, type PageElement } from './dom.js'

/** Shorter blocks are found all over a page. */
const paragraphLength = 60
/** What its markup calls the article's body holds at least so much of the text. */
const ownShare = 0.4

/** What is known of a page when its container is looked for. */
export interface Found {
  /** The elements that Readability keeps. */
  kept: Set<PageElement>
  page: PageElement
  /** The headline's element, where one is printed. */
  headline: PageElement | null
  /** Words of classes that name the article's body. */
  named: Furniture['markup']['body']
}

/**
 * The smallest element around the article's paragraphs: of those that Readability keeps, those in the headline's own article; where
 * it keeps none, the one with the most text in it. What the page itself calls its article's body comes first.
 */
export function findContainer(blocks: Block[], found: Found): PageElement {
  const { kept, page, headline, named } = found
  const long = blocks.filter(({ text, linked }) => text.length >= paragraphLength && linked < 0.5)
  const scope = inArticle(long, headline)
  const marked = markedBody(scope, named)
  if (marked !== null)
    return commonAncestor(scope.map(({ host }) => host).filter((host) => marked.contains(host))) ?? marked
  const own = scope.filter(({ host }) => kept.has(host))
  const around = commonAncestor((own.length > 0 ? own : scope === long ? [] : scope).map(({ host }) => host))
  return aroundEntries(around ?? richestParent(long) ?? page, headline)
}

/** A page may print other articles above and below: only what stands in one element with the headline is its own. */
function inArticle(long: Block[], headline: PageElement | null): Block[] {
  const article = articleAround(headline)
  const own = article === null ? [] : long.filter(({ host }) => article.contains(host))
  return own.length > 1 ? own : long
}

function articleAround(element: PageElement | null): PageElement | null {
  let around = element
  while (around !== null && tagOf(around) !== 'article') around = around.parentElement
  return around
}

/** The element that schema.org's or the site's own words call the body, where most of the text stands in it. */
function markedBody(long: Block[], named: string[]): PageElement | null {
  const lengths = new Map<PageElement, number>()
  let whole = 0
  for (const { host, text } of long) {
    whole += text.length
    let marked: PageElement | null = null
    for (let around: PageElement | null = host; around !== null; around = around.parentElement)
      if (isBody(around, named)) marked = around
    if (marked !== null) lengths.set(marked, (lengths.get(marked) ?? 0) + text.length)
  }
  const [richest] = [...lengths].sort(([, a], [, b]) => b - a)
  return richest !== undefined && richest[1] >= whole * ownShare ? richest[0] : null
}

function isBody(element: PageElement, named: string[]): boolean {
  const said = ['itemprop', 'name', 'property'].map((name) => element.getAttribute(name) ?? '')
  if (said.some((words) => /\barticleBody\b|^content:encoded$/.test(words))) return true
  if (/^(?:body|html|main)$/.test(tagOf(element))) return false
  const words = ` ${markupWords(element).join(' ')} `
  return named.some((name) => words.includes(` ${name} `))
}

/** The entries of a live page are articles side by side below its headline. */
function aroundEntries(container: PageElement, headline: PageElement | null): PageElement {
  const entry = articleAround(container)
  if (headline === null || entry === null || entry.contains(headline)) return container
  const kind = entry.getAttribute('class')
  let around = entry.parentElement
  while (around !== null && !around.contains(headline)) {
    const alike = [...around.querySelectorAll('article')].filter((other) => other.getAttribute('class') === kind)
    if (alike.length > 1) return around
    around = around.parentElement
  }
  return container
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
