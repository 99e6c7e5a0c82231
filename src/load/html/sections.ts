import type { Furniture } from '../../model/furniture.js'
import type { Section } from '../../model/span.js'
import { keyOf, wordsOf } from '../../page/lines.js'
import type { Block } from './blocks.js'
import { findContainer } from './container.js'
import { markupWords, tagOf, type PageElement } from './dom.js'

type Markup = Furniture['markup']

/** What is known of the page when its blocks are told apart. */
interface Page {
  root: PageElement
  kept: Set<PageElement>
  container: PageElement
  markup: Markup
}

const outsideTags = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'dialog',
  'button',
  'label',
  'fieldset',
  'legend',
  'menu',
])
const outsideRoles = /^(?:navigation|complementary|contentinfo|dialog|search|banner|alert|menu|toolbar)$/
/** A stand-first is longer than the name of a rubric. */
const standFirstWords = 6
/** A block that is links alone leads to other pages. */
const linkShare = 0.9

/** The section of each block of a page; `title` is what its metadata call the article. */
export function blockSections(
  blocks: Block[],
  root: PageElement,
  kept: Set<PageElement>,
  title: string,
  markup: Markup,
): Section[] {
  const headline = findHeadline(blocks, title)
  const host = blocks[headline]?.host ?? null
  const container = findContainer(blocks, { kept, page: root, headline: host, named: markup.body })
  const page: Page = { root, kept, container, markup }
  const first = blocks.findIndex((block) => page.container.contains(block.host) && isText(block, page))
  const sections = blocks.map((block, at): Section => {
    if (at === headline) return 'headline'
    // a printed page sets its name and date above the title, all in one element
    if (at < headline && page.container.contains(block.host)) return 'other'
    const said = sectionByMarkup(block, page)
    if (said !== null) return said
    if (isSignature(block) && isBrief(block)) return 'other'
    if (page.container.contains(block.host)) return isText(block, page) ? 'body' : 'other'
    return headline >= 0 && at > headline && at < first && isStandFirst(block) ? 'summary' : 'other'
  })
  return onlyAbove(markStandFirst(blocks, sections, headline, markup))
}

function findHeadline(blocks: Block[], title: string): number {
  const isHeading = ({ host }: Block, tags: RegExp): boolean =>
    tags.test(tagOf(host)) || host.getAttribute('itemprop') === 'headline'
  const wanted = keyOf(title)
  const titled = blocks.findIndex((block) => isHeading(block, /^h[12]$/) && keyOf(block.text) === wanted)
  if (titled >= 0) return titled
  const long = blocks.findIndex((block) => isHeading(block, /^h1$/) && wordsOf(block.text).length >= 3)
  if (long >= 0 || wanted === '') return long
  const same = blocks.findIndex((block) => keyOf(block.text) === wanted)
  return same >= 0 ? same : blocks.findIndex((block) => isWithin(keyOf(block.text), wanted))
}

/** "Camp to close in spring" within "Print: Camp to close in spring :: Harbour Wire" */
const isWithin = (printed: string, wanted: string): boolean =>
  printed.length >= 15 && wordsOf(printed).length >= 4 && ` ${wanted} `.includes(` ${printed} `)

/** What a block's element, or one around it, says by its tag, role or class. Elements around the whole article say nothing of the block. */
function sectionByMarkup({ host }: Block, { root, container, markup }: Page): Section | null {
  let section: Section | null = null
  for (let element: PageElement | null = host; element !== null && element !== root; element = element.parentElement) {
    if (element.contains(container)) break
    const words = markupWords(element)
    if (isOutside(element, words, markup)) return 'other'
    if (tagOf(element) === 'figcaption' || holds(words, markup.caption)) section ??= 'caption'
    if (holds(words, markup.summary)) section ??= 'summary'
  }
  return section
}

const isOutside = (element: PageElement, words: string[], markup: Markup): boolean =>
  outsideTags.has(tagOf(element)) || outsideRoles.test(element.getAttribute('role') ?? '') || holds(words, markup.other)

/** A list's entry may be several words, which stand together in a class: "most read" in "box most-read". */
const holds = (words: string[], entries: string[]): boolean => {
  const joined = ` ${words.join(' ')} `
  return entries.some((entry) => joined.includes(` ${entry} `))
}

/** Within the article's element: what Readability keeps, and what stands there as a paragraph, a heading, a list or a child of it. */
function isText({ host, linked }: Block, { kept, container }: Page): boolean {
  if (linked >= linkShare) return false
  return (
    kept.has(host) ||
    host.parentElement === container ||
    /^(?:p|li|blockquote|h[2-6]|dt|dd|pre|td|tr)$/.test(tagOf(host))
  )
}

const isStandFirst = (block: Block): boolean =>
  /^(?:p|li|h2|h3|div|strong|em|section)$/.test(tagOf(block.host)) &&
  wordsOf(block.text).length >= standFirstWords &&
  block.linked < 0.5 &&
  !isSignature(block)

const isSignature = ({ host, text }: Block): boolean =>
  host.querySelector('time') !== null || /^by\s+\p{Lu}/iu.test(text)

/** So many blocks into the text, a class like "sub" or "lead" means something else than a stand-first. */
const textBegun = 3

function onlyAbove(sections: Section[]): Section[] {
  let begun = 0
  return sections.map((section) => {
    if (section === 'body') begun++
    return section === 'summary' && begun >= textBegun ? 'body' : section
  })
}

/** A heading with a time is the title of a live page's entry; a longer text with one is no signature. */
const isBrief = ({ host, text }: Block): boolean => !/^h\d$/.test(tagOf(host)) && wordsOf(text).length <= 15

/** Between the headline and the byline or date below it stands no text of the body yet, but for a stand-first. */
function markStandFirst(blocks: Block[], sections: Section[], headline: number, markup: Markup): Section[] {
  if (headline < 0) return sections
  const near = blocks.slice(headline + 1, headline + 7)
  const signature = near.findLastIndex(
    (block) => isSignature(block) || holds(markupWords(block.host), markup.signature),
  )
  const between = sections.slice(headline + 1, headline + 1 + Math.max(0, signature))
  if (between.filter((section) => section === 'body').length > 2) return sections
  return sections.map((section, at) => {
    const isBetween = at > headline && at <= headline + signature
    return isBetween && section === 'body' ? 'summary' : section
  })
}
