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
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const objects = linkedData(scripts.map((script) => script.textContent ?? ''))
  const head: Head = { document, metas: metaTexts(document), objects, article: articleOf(objects) }
  const pageTitle = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const title = firstOf(
    textUnder(head.article, 'headline'),
    meta(head, 'og:title', 'twitter:title', 'headline'),
    pageTitle,
  )
  const fields = withoutUnsaid({
    title,
    outlet: outletOf(head, pageTitle, title ?? ''),
    published: publishedOf(head),
    origins: originsOf(head, signs),
    url: urlOf(head),
    language: languageOf(head),
  })
  return { title: title ?? '', fields }
}

/** What is read of a page before its fields are. */
interface Head {
  document: PageDocument
  metas: Map<string, string>
  objects: Linked[]
  article: Linked | null
}

const meta = ({ metas }: Head, ...names: string[]): string | undefined =>
  names.map((name) => metas.get(name)).find((text) => text !== undefined)

const firstOf = (...texts: (string | null | undefined)[]): string | undefined =>
  texts.find((text): text is string => text !== null && text !== undefined && text !== '')

const outletOf = (head: Head, pageTitle: string, title: string): string | undefined =>
  firstOf(
    textUnder(head.article, 'publisher', head.objects),
    meta(head, 'og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    head.document.querySelector('[itemprop=publisher] [itemprop=name]')?.textContent?.trim(),
    siteIn(pageTitle, title),
  )

const urlOf = (head: Head): string | undefined =>
  firstOf(
    meta(head, 'og:url'),
    head.document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    textUnder(head.article, 'url'),
  )

const languageOf = ({ document, article }: Head): string | undefined =>
  firstOf(document.documentElement.getAttribute('lang'), textUnder(article, 'inLanguage'))
    ?.split(/[-_]/)[0]
    ?.toLowerCase()

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
  const parts = pageTitle.split(/ (?:[|–—:·-]|::) /)
  const site = parts.at(-1)?.trim() ?? ''
  return parts.length > 1 && site.length <= 40 && keyOf(site) !== keyOf(title) ? site : null
}

function publishedOf(head: Head): string | undefined {
  const times = [...head.document.querySelectorAll('time[datetime], [itemprop=datePublished]')]
    .filter((element) => tagOf(element) !== 'meta')
    .map((element) => firstOf(element.getAttribute('datetime'), element.getAttribute('content'), element.textContent))
  const stated = [
    textUnder(head.article, 'datePublished'),
    ...dateNames.map((name) => head.metas.get(name)),
    textUnder(head.article, 'dateCreated'),
    textUnder(head.article, 'coverageStartTime'),
  ]
  return firstOf(...[...stated, ...times].map((text) => isoDayIn(text ?? '')))
}

/** A wire that signs the page, or that its linked data name as the source. */
function originsOf(head: Head, { outlets }: Signs): string[] | undefined {
  const { document, article, objects } = head
  const bylines = [...document.querySelectorAll('[rel=author], [itemprop=author], .byline, .author')]
  const names = [
    ...['author', 'sourceOrganization', 'isBasedOn'].map((key) => textUnder(article, key, objects)),
    meta(head, 'author', 'article:author', 'byl', 'dc.creator'),
    ...bylines.map((element) => (element.textContent ?? '').slice(0, 120)),
  ]
  const ids = names.flatMap((name) => outletsNamedIn(name ?? '', outlets).map(({ id }) => id))
  return ids.length > 0 ? [...new Set(ids)].sort() : undefined
}
