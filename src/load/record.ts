import { withoutUnsaid } from './describe.js'
import type { Fields, Signs } from './draft.js'
import { isoDayIn } from './iso-day.js'
import { outletIdOf } from '../model/outlet-id.js'
import { outletsNamedIn } from '../page/outlet-names.js'

/** An object of a JSON file, or a Markdown file's front matter. */
export type FieldRecord = Record<string, unknown>

export const isRecord = (value: unknown): value is FieldRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The usual names of each field, the more telling ones first. */
const names = {
  title: ['title', 'headline', 'name'],
  published: [
    'published',
    'datePublished',
    'date_published',
    'published_at',
    'publishedAt',
    'publishedDate',
    'published_date',
    'publication_date',
    'publicationDate',
    'publish_date',
    'publishDate',
    'pubDate',
    'pubdate',
    'pub_date',
    'date',
    'created',
    'created_at',
    'dateCreated',
    'timestamp',
  ],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'source',
    'site_name',
    'siteName',
    'site',
    'newspaper',
    'provider',
    'source_name',
  ],
  url: ['url', 'link', 'permalink', 'canonical_url', 'canonicalUrl', 'canonical', 'webUrl', 'web_url', 'source_url'],
  language: ['language', 'lang', 'inLanguage', 'locale'],
  origins: ['origins', 'wire', 'wires', 'agency', 'agencies', 'credit', 'sourceOrganization'],
  author: ['author', 'authors', 'byline', 'creator'],
}

/** What a record says of its source, under the usual names. */
export function fieldsOfRecord(record: FieldRecord, { outlets }: Signs): Fields {
  const first = (key: keyof typeof names, isFit = (text: string) => text !== ''): string | undefined =>
    names[key].flatMap((name) => textsOf(record[name])).find(isFit)
  const isName = (text: string): boolean => text !== '' && !/^https?:|^[\w-]+(?:\.[\w-]+)+$/.test(text)
  const credited = names.origins.flatMap((name) => textsOf(record[name]))
  const signed = names.author.flatMap((name) => textsOf(record[name]))
  return withoutUnsaid({
    title: first('title'),
    outlet: first('outlet', isName),
    published: names.published.map((name) => dayOf(record[name])).find((day) => day !== null) ?? undefined,
    url: first('url', (text) => /^https?:/.test(text)),
    language: first('language')?.split(/[-_]/)[0]?.toLowerCase(),
    origins: originsFrom(credited, signed, outlets) ?? ('origins' in record ? [] : undefined),
  })
}

/** A credit names its origin even where no outlet of that name is known; an author does only where one is. */
function originsFrom(credited: string[], signed: string[], outlets: Signs['outlets']): string[] | undefined {
  const known = (text: string): string[] => outletsNamedIn(text, outlets).map(({ id }) => id)
  const ids = [
    ...credited.flatMap((text) => (known(text).length > 0 ? known(text) : (outletIdOf(text, outlets) ?? []))),
    ...signed.flatMap(known),
  ].filter((id) => id !== '')
  return ids.length > 0 ? [...new Set(ids)].sort() : undefined
}

/** The texts under a key: a string, a list of them, or objects with a name, title or text. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isRecord(value)) return []
  const [text] = ['name', 'title', 'text', 'caption', 'content']
    .map((key) => value[key])
    .filter((held) => typeof held === 'string')
  return text === undefined ? [] : [text.trim()]
}

/** A date as printed, or a time in seconds or milliseconds since 1970. */
function dayOf(value: unknown): string | null {
  if (typeof value === 'number' && value > 1e8) {
    const time = new Date(value < 1e11 ? value * 1000 : value)
    return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10)
  }
  const [text] = textsOf(value)
  return text === undefined ? null : isoDayIn(text)
}
