import type { Outlet } from '../model/knowledge.js'
import type { Source } from '../model/source.js'
import { outletCalled } from '../page/outlet-names.js'

/** The origin of what an outlet reports itself: its id in the data, else its name in kebab-case, else the source's own id. */
export function ownOriginOf({ id, outlet }: Source, outlets: Outlet[]): string {
  const known = outletCalled(outlet, outlets)
  if (known !== undefined) return known.id
  const kebab = outlet
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return kebab === '' || kebab === 'unknown' ? id : kebab
}
