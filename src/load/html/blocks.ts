import { pageLines } from '../../page/lines.js'
import { isElement, isText, tagOf, type PageElement, type PageNode } from './dom.js'

/** A paragraph, heading, list item or caption: what a page shows as lines of its own. */
export interface Block {
  text: string
  /** The nearest element around it that is no inline one. */
  host: PageElement
  /** How much of the text is links: 0 to 1. */
  linked: number
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const skipped = new Set(
  'script style noscript template svg canvas iframe object embed video audio picture img input select textarea button option head map progress meter math'.split(
    ' ',
  ),
)

/** A page's text in its order, block by block; what no reader sees is left out. */
export function blocksOf(root: PageElement): Block[] {
  const walker = new Walker()
  walker.walk(root, root)
  return walker.finish()
}

class Walker {
  private readonly blocks: Block[] = []
  private text = ''
  private linkedLength = 0
  private host: PageElement | null = null

  walk(node: PageNode, host: PageElement, linked = false): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.add(child.textContent ?? '', host, linked)
      else if (isElement(child) && !isHidden(child)) this.enter(child, host, linked)
    }
  }

  finish(): Block[] {
    this.flush()
    return this.blocks
  }

  private enter(element: PageElement, host: PageElement, linked: boolean): void {
    const tag = tagOf(element)
    if (skipped.has(tag) || isNoteMark(element, tag)) return
    if (tag === 'br' || tag === 'hr') this.flush()
    else if (tag === 'q') this.quote(element, host, linked)
    else if (tag === 'pre' && !holdsBlocks(element)) this.typed(element)
    else if (inline.has(tag) && !holdsBlocks(element)) this.walk(element, host, linked || tag === 'a')
    else if ((tag === 'td' || tag === 'th') && !holdsBlocks(element)) this.cell(element, host, linked)
    else this.block(element, linked || tag === 'a')
  }

  private block(element: PageElement, linked: boolean): void {
    this.flush()
    this.walk(element, element, linked)
    this.flush()
  }

  /** A text with its own line breaks: an old archive's, a press office's. */
  private typed(element: PageElement): void {
    this.flush()
    for (const { text } of pageLines(element.textContent ?? '')) {
      this.add(text, element, false)
      this.flush()
    }
  }

  /** A row of a table is one line. */
  private cell(element: PageElement, host: PageElement, linked: boolean): void {
    if (this.text.trim() !== '') this.add(' | ', host, linked)
    this.walk(element, host, linked)
  }

  private quote(element: PageElement, host: PageElement, linked: boolean): void {
    this.add('“', host, linked)
    this.walk(element, host, linked)
    this.add('”', host, linked)
  }

  private add(words: string, host: PageElement, linked: boolean): void {
    if (words.trim() !== '') this.host ??= host
    this.text += words
    if (linked) this.linkedLength += words.replace(/\s+/g, '').length
  }

  private flush(): void {
    const text = tidy(this.text)
    if (text !== '' && this.host !== null) {
      const linked = this.linkedLength / Math.max(1, text.replace(/\s+/g, '').length)
      this.blocks.push({ text, host: this.host, linked })
    }
    this.text = ''
    this.linkedLength = 0
    this.host = null
  }
}

const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden')) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

/** The number of a footnote, which would run into the word or number before it: "2,500[3]". */
const isNoteMark = (element: PageElement, tag: string): boolean =>
  tag === 'sup' && /^\s*(?:\[?\d{1,3}\]?|[*†‡]+)\s*$/.test(element.textContent ?? '')

const holdsBlocks = (element: PageElement): boolean =>
  element.querySelector('p, div, h1, h2, h3, h4, ul, ol, li, table, section, article, figure, blockquote') !== null
