/** An object of a page's linked data (schema.org). */
export type Linked = Record<string, unknown>

const isLinked = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All objects of a page's JSON-LD scripts, those of lists and graphs too. A script that is no JSON is passed over. */
export function linkedData(scripts: string[]): Linked[] {
  return scripts.flatMap((script) => {
    try {
      return flatten(JSON.parse(script))
    } catch {
      return []
    }
  })
}

function flatten(value: unknown): Linked[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (!isLinked(value)) return []
  return [value, ...flatten(value['@graph'])]
}

const articleTypes = /(?:Article|Posting|Report|Transcript|LiveBlog)$/
const pageTypes = /(?:Page|CreativeWork)$/

/** The object that describes the page's article; of several the first that is dated. */
export function articleOf(objects: Linked[]): Linked | null {
  const of = (types: RegExp): Linked[] =>
    objects.filter((object) => [object['@type']].flat().some((type) => types.test(String(type))))
  const articles = of(articleTypes)
  return articles.find((article) => 'datePublished' in article) ?? articles[0] ?? of(pageTypes)[0] ?? null
}

/** The text under a key: a string, an object's name, or the first of a list; an object may be given by reference. */
export function textUnder(object: Linked | null, key: string, objects: Linked[] = []): string | null {
  const [value] = [object?.[key]].flat()
  if (typeof value === 'string') return value.trim() || null
  if (!isLinked(value)) return null
  const whole =
    'name' in value ? value : objects.find((other) => other['@id'] !== undefined && other['@id'] === value['@id'])
  return typeof whole?.['name'] === 'string' ? whole['name'].trim() || null : null
}
