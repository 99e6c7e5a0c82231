import type { Listing } from '../check.js'
import type { DataFile, DataFolder, Path } from '../files.js'
import type { Lists } from './lists.js'

/** What a topic's file may name, and where it is blamed for what is not there. */
export interface References {
  force: (path: Path, id: string) => void
  place: (path: Path, id: string) => void
  among: (path: Path, what: string, typed: string, known: readonly string[]) => void
}

/** What is not there is blamed on one file. */
export function references(folder: DataFolder, data: DataFile, { forces, places }: Lists): References {
  const listed = (list: Listing<{ id: string }>) => (path: Path, id: string) => {
    const lack = list.lacks(id)
    if (lack) folder.blame(data, path, lack.reason, lack.near)
  }
  return {
    force: listed(forces),
    place: listed(places),
    among: (path, what, typed, known) => {
      if (!known.includes(typed)) folder.blame(data, path, `there is no ${what} "${typed}"`, { typed, known })
    },
  }
}
