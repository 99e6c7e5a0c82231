import type { Anonymous, Force, Outlet, Place, Speaker } from '../../model/knowledge.js'
import type { Listing } from '../check.js'
import { checkSpellings, spellingsIn, type Spelling } from './spellings.js'
import { checkWithin } from './within.js'

/** The lists of the data, each with the places where its rows stand. */
export interface Lists {
  places: Listing<Place>
  forces: Listing<Force>
  outlets: Listing<Outlet>
  speakers: Listing<Speaker>
  anonymous: Listing<Anonymous>
}

/** What the rows of one list say of those of another, and what two of them say alike. */
export function checkLists({ places, forces, outlets, speakers, anonymous }: Lists): void {
  checkWithin(places, ({ within }) => (within === null ? [] : [within]))
  checkWithin(forces, ({ within }) => within)
  for (const list of [speakers, anonymous])
    for (const { id, speaksFor, joins } of list.rows) {
      if (speaksFor !== null) checkId(list, id, ['speaksFor'], speaksFor, forces)
      joins.forEach((joined, at) => {
        checkId(list, id, ['joins', at], joined, list)
      })
    }
  for (const { id, government } of anonymous.rows)
    if (government !== null) checkId(anonymous, id, ['government'], government, speakers)
  checkAllSpellings({ places, forces, outlets, speakers, anonymous })
}

function checkId(
  list: Listing<{ id: string }>,
  row: string,
  path: PropertyKey[],
  id: string,
  among: Listing<{ id: string }>,
): void {
  const lack = among.lacks(id)
  if (lack) list.blame(row, path, lack.reason, lack.near)
}

function checkAllSpellings({ places, forces, outlets, speakers, anonymous }: Lists): void {
  const named = (row: { name: string; aliases: string[] }): Spelling[] => [
    { spelling: row.name, path: ['name'] },
    ...spellingsIn(row, 'aliases'),
  ]
  checkSpellings(places, named)
  checkSpellings(outlets, named)
  checkSpellings(speakers, named)
  checkSpellings(speakers, (row) => spellingsIn(row, 'states'))
  checkSpellings(forces, (row) => spellingsIn(row, 'aliases'))
  checkSpellings(forces, (row) => spellingsIn(row, 'adjectives'))
  checkSpellings(forces, (row) => spellingsIn(row, 'states'))
  checkSpellings(anonymous, (row) => spellingsIn(row, 'adjectives', 'hints', 'aliases'))
}
