import { exportsOf } from '../common-js.js'
import { parsePage, type PageDocument, type PageElement } from './dom.js'

const mark = 'data-reader-mark'

/**
 * The elements that hold a page's article, as Readability finds them. It takes its copy of the page apart, so that it gets a
 * second one; marks on the elements lead from what it keeps back to the first.
 */
export async function findContent(document: PageDocument, html: string): Promise<Set<PageElement>> {
  const elements = markAll(document)
  const copy = await parsePage(html)
  markAll(copy)
  const { Readability } = exportsOf(await import('@mozilla/readability'))
  const reader = new Readability(copy as never, { serializer: (node) => node as unknown, charThreshold: 200 })
  const found = reader.parse()?.content as PageElement | null | undefined
  const kept = [...(found?.querySelectorAll(`[${mark}]`) ?? [])]
  return new Set(kept.flatMap((element) => elements[Number(element.getAttribute(mark))] ?? []))
}

/** Both copies come from one text, so that their elements are numbered alike. */
function markAll(document: PageDocument): PageElement[] {
  const elements = [...document.querySelectorAll('body *')]
  elements.forEach((element, at) => {
    element.setAttribute(mark, String(at))
  })
  return elements
}
