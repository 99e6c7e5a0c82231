import { distance } from 'fastest-levenshtein'
import type { Notice } from '../model/notice.js'

/** Letters by which a mistyped command may differ: "extrct", "soruces". */
const slip = 2

/** `iraq-claims extrct` looks for a file of that name, since comparing is the default: the notice says what was probably meant. */
export function sayWhatWasMeant(notice: Notice, commands: readonly string[]): Notice {
  const meant = commands.find((command) => distance(command, notice.where) <= slip)
  if (notice.code !== 'source/not-found' || meant === undefined) return notice
  return { ...notice, todo: `Is the command ${meant} meant?` }
}
