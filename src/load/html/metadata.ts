import { keyOf } from '../../page/lines.js'
import { isoDayIn } from '../iso-day.js'
import { withoutUnsaid } from '../describe.js'
import type { Fields, Signs } from '../draft.js'
import { outletsNamedIn } from '../../page/outlet-names.js'
import { tagOf, type PageDocument } from './dom.js'
import { articleOf, linkedData, textUnder, type Linked } from './json-ld.js'

const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'og:article:published_time',
  'created',
  'last-modified',
]

/** What a page's head and linked data say of its article. */
export interface Metadata {
  fields: Fields
  /** As the page's metadata print it; an empty text where they do not. */
  title: string
}

export function readMetadata(document: PageDocument, signs: Signs): Metadata {
  const metas = metaTexts(document)
  const objects = linkedData(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  )
  const article = articleOf(objects)
  const first = (...names: string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((text) => text !== undefined)
  const pageTitle = document.querySelector('title')?.textContent?.trim() ?? ''
  const title = textUnder(article, 'headline') ?? first('og:title', 'twitter:title', 'headline') ?? pageTitle
  const outlet =
    textUnder(article, 'publisher', objects) ??
    first('og:site_name', 'application-name', 'publisher', 'dc.publisher') ??
    siteIn(pageTitle, title)
  const url =
    first('og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? textUnder(article, 'url')
  const language = document.documentElement.getAttribute('lang') ?? textUnder(article, 'inLanguage')
  return {
    title,
    fields: withoutUnsaid({
      title: title || undefined,
      outlet: outlet ?? undefined,
      published: publishedOf(
        document,
        article,
        dateNames.map((name) => metas.get(name)),
      ),
      origins: originsOf(document, article, objects, first('author', 'article:author', 'byl', 'dc.creator'), signs),
      url: url ?? undefined,
      language: language?.split(/[-_]/)[0]?.toLowerCase() || undefined,
    }),
  }
}

/** The content of the page's meta elements, by name, property or itemprop; of equal names the first. */
function metaTexts(document: PageDocument): Map<string, string> {
  const texts = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !texts.has(name.toLowerCase())) texts.set(name.toLowerCase(), content)
  }
  return texts
}

/** "Iraq sees coalition's end | Example News" names the site behind the title. */
function siteIn(pageTitle: string, title: string): string | null {
  const parts = pageTitle.split(/\s+(?:[|–—:·-]|::)\s+/)
  const site = parts.at(-1)?.trim() ?? ''
  return parts.length > 1 && site.length <= 40 && keyOf(site) !== keyOf(title) ? site : null
}

function publishedOf(
  document: PageDocument,
  article: Linked | null,
  metas: (string | undefined)[],
): string | undefined {
  const times = [...document.querySelectorAll('time[datetime], [itemprop=datePublished]')]
    .filter((element) => tagOf(element) !== 'meta')
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
  const stated = [
    textUnder(article, 'datePublished'),
    ...metas,
    textUnder(article, 'dateCreated'),
    textUnder(article, 'coverageStartTime'),
  ]
  for (const text of [...stated, ...times]) {
    const day = isoDayIn(text ?? '')
    if (day !== null) return day
  }
  return undefined
}

/** A wire that signs the page, or that its linked data name as the source. */
function originsOf(
  document: PageDocument,
  article: Linked | null,
  objects: Linked[],
  author: string | undefined,
  { outlets }: Signs,
): string[] | undefined {
  const bylines = [...document.querySelectorAll('[rel=author], [itemprop=author], .byline, .author')].map((element) =>
    (element.textContent ?? '').slice(0, 120),
  )
  const names = [
    textUnder(article, 'author', objects),
    textUnder(article, 'sourceOrganization', objects),
    textUnder(article, 'isBasedOn', objects),
    author,
    ...bylines,
  ]
  const ids = names.flatMap((name) => outletsNamedIn(name ?? '', outlets).map(({ id }) => id))
  return ids.length > 0 ? [...new Set(ids)].sort() : undefined
}
