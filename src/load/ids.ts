import type { Notice } from '../model/notice.js'

interface Named {
  source: { id: string; file: string }
}

/** Gives the second and further articles of one id a number; `articles` come in the order of their files. Two ids that a manifest gave twice are an error. */
export function makeIdsUnique(articles: Named[]): Notice[] {
  const taken = new Set(articles.map(({ source }) => source.id))
  const seen = new Map<string, string>()
  const notices: Notice[] = []
  for (const { source } of articles) {
    const first = seen.get(source.id)
    if (first === undefined) {
      seen.set(source.id, source.file)
      continue
    }
    const wanted = source.id
    for (let number = 2; taken.has(source.id); number++) source.id = `${wanted}-${number}`
    taken.add(source.id)
    seen.set(source.id, source.file)
    if (first !== source.file) notices.push(renamed(source.file, wanted, first, source.id))
  }
  return notices
}

const renamed = (file: string, wanted: string, first: string, id: string): Notice => ({
  code: 'source/same-id',
  severity: 'warning',
  where: file,
  what: `would have the id "${wanted}", which ${first} has; it is called "${id}".`,
  todo: 'Rename the file, or give both an id in a sources.json beside them.',
})
