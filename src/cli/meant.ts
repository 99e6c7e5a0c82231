import { nearestTo } from '../model/nearest.js'
import type { Notice } from '../model/notice.js'

/** `Is "sarif" meant?`, else what to do instead. */
export function askWhether(typed: string, words: readonly string[], otherwise: string): string {
  const meant = nearestTo(typed, words)
  return meant === null ? otherwise : `Is "${meant}" meant?`
}

/** `iraq-claims extrct` looks for a file of that name, since comparing is the default: the notice says what was probably meant. */
export function sayWhatWasMeant(notice: Notice, commands: readonly string[]): Notice {
  const meant = nearestTo(notice.where, commands)
  if (notice.code !== 'source/not-found' || meant === null) return notice
  return { ...notice, todo: `Is the command ${meant} meant?` }
}
