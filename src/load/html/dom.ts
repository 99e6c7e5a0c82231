/** What the reader needs of a document's nodes; the library's own types would pull in the browser's. */
export interface PageNode {
  nodeType: number
  textContent: string | null
  childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  tagName: string
  parentElement: PageElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  contains(other: PageElement): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument extends PageElement {
  documentElement: PageElement
  head: PageElement
  body: PageElement
}

const elementType = 1
const textType = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === elementType
export const isText = (node: PageNode): boolean => node.nodeType === textType
export const tagOf = (element: PageElement): string => element.tagName.toLowerCase()

/** A whole page, or a fragment of one. */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom')
  const whole = /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: PageDocument }
  return document
}

/** "relatedPosts most-read_box" → related, posts, most, read, box */
export function markupWords(element: PageElement): string[] {
  const names = ['class', 'id', 'role', 'aria-label', 'data-component', 'data-testid'].map(
    (name) => element.getAttribute(name) ?? '',
  )
  return names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** How many elements stand inside one another at a page's deepest place; counted without recursion, and no further than `most`. */
export function depthOf(root: PageElement, most: number): number {
  let level: PageNode[] = [root]
  let depth = 0
  while (level.length > 0 && depth <= most) {
    level = level.flatMap((node) => [...node.childNodes].filter(isElement))
    depth++
  }
  return depth
}
