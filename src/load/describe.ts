import type { Article } from '../model/article.js'
import type { Outlet } from '../model/knowledge.js'
import { outletCalled } from '../model/outlet-id.js'
import type { ManifestEntry, Provenance, Source } from '../model/source.js'
import type { Fields, Statement } from './draft.js'
import { dayInUrl } from './url-day.js'

type Described = Pick<Source, keyof Article['provenance']>

/** Which statement counts where several say a field. The first two state it, the others are inferred. */
const ranks: Provenance[] = ['front-matter', 'field', 'manifest', 'metadata', 'text', 'file-name']

const unsaid: Described = { outlet: 'unknown', title: '', published: null, origins: [], url: null, language: 'en' }

/** The source's fields, each from the first that says it, with where that was. */
export function describe(statements: Statement[]): { fields: Described; provenance: Article['provenance'] } {
  const ranked = [...statements].sort((a, b) => ranks.indexOf(a.from) - ranks.indexOf(b.from))
  const fields = { ...unsaid }
  const provenance = {
    outlet: 'none',
    title: 'none',
    published: 'none',
    origins: 'none',
    url: 'none',
    language: 'none',
  }
  for (const { from, fields: said } of ranked.reverse()) {
    for (const [key, value] of Object.entries(said)) {
      Object.assign(fields, { [key]: value })
      Object.assign(provenance, { [key]: from })
    }
  }
  return { fields, provenance: provenance as Article['provenance'] }
}

export function fieldsOfManifest(entry: ManifestEntry | undefined): Fields {
  const { outlet, title, published, origins, url, language } = entry ?? {}
  return withoutUnsaid({ outlet, title, published, origins, url, language })
}

/** Drops the keys that have no value. */
export function withoutUnsaid(fields: { [Key in keyof Fields]: Fields[Key] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

/** What the address says of its page: its day. */
export const fieldsOfUrl = ({ url }: Fields): Fields => withoutUnsaid({ published: dayInUrl(url ?? '') ?? undefined })

/** "gulf-courier-2020-09-10" says that the Gulf Courier printed it on that day. An outlet that is known is called by its name. */
export function fieldsOfFileName(base: string, outlets: Outlet[]): Fields {
  const day = /(?:^|[^\d])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(base)
  if (day === null) return {}
  const words = base
    .slice(0, day.index)
    .split(/[-_.\s]+/)
    .filter((word) => /^\p{L}/u.test(word))
  const fields: Fields = { published: day.slice(1, 4).join('-') }
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  if (name !== '') fields.outlet = outletCalled(name, outlets)?.name ?? name
  return fields
}
