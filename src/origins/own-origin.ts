import type { Outlet } from '../model/knowledge.js'
import { outletIdOf } from '../model/outlet-id.js'
import type { Source } from '../model/source.js'

/** The origin of what an outlet reports itself: the outlet's id, else the source's own. */
export const ownOriginOf = ({ id, outlet }: Source, outlets: readonly Outlet[]): string =>
  outletIdOf(outlet, outlets) ?? id
