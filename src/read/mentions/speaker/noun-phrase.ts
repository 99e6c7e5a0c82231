import type { Hits } from '../../hits.js'
import { opens, type Hit } from '../../lexicon.js'
import { numberAt } from '../number.js'
import type { Candidate } from './candidate.js'
import { headAt, officeAt, ownsHead, type Head } from './head.js'
import { listedAt } from './listed.js'
import type { Roster } from './roster.js'

/** A noun phrase that names people by what they are, "two senior Iraqi officials", "the Pentagon spokesman", "a joint statement". */
export interface NounPhrase extends Head {
  /** Where the head begins; `from` is where the phrase does. */
  head: number
  definite: boolean
  /** "a", "one" or a number; "several" gives none. */
  count: number | null
  /** Rows of anonymous.json, surest first. */
  nations: string[]
  /** A body that stands before the head: the Pentagon's spokesman, a coalition statement. */
  owner: string | null
  /** The paper or wire that the owner is. */
  outlet: string | null
}

interface Opening {
  to: number
  definite: boolean
  count: number | null
}

interface Traits {
  nations: Hit[]
  owner: Candidate | null
}

const mostTraits = 9

/** The phrase that begins at a token; null where no word for people or papers heads it. */
export function nounPhraseAt(hits: Hits, at: number, roster: Roster): NounPhrase | null {
  const { to: opened, definite, count } = openingAt(hits, at)
  const traits: Traits = { nations: [], owner: null }
  for (let to = opened, steps = 0; steps < mostTraits; steps += 1) {
    const head = headAt(hits, to)
    if (head) {
      // "the prime minister's spokesman" may be a row, as the paper "UN report" has an owner
      const listed = head.kind === 'document' || head.kind === 'spoken' ? listedAt(hits, to, roster) : null
      const owner = listed ?? traits.owner
      const whose = { owner: owner?.id ?? null, outlet: owner?.outlet ?? null, nations: sureOf(traits.nations) }
      return { ...head, from: at, head: to, definite, count, ...whose }
    }
    const next = traitEnd(hits, to, traits, roster)
    if (next === 0) return null
    to = isGenitive(hits, next) ? next + 1 : next
  }
  return null
}

export function isGenitive(hits: Hits, at: number): boolean {
  return /^(?:'s|'|’)$/.test(hits.word(at))
}

// "a senior US defense official": the nation, and not the hint; a hint alone will do
function sureOf(nations: readonly Hit[]): string[] {
  const sure = nations.filter(({ value }) => value === 0)
  return [...new Set((sure.length > 0 ? sure : nations.slice(0, 1)).map(({ id }) => id))]
}

const collective = /^(?:number|group|pair|couple|handful|trio|team|range|host|string|majority|series)$/

function openingAt(hits: Hits, at: number): Opening {
  const word = hits.word(at)
  if (/^(?:the|this|these|those|both|his|her|its|their)$/.test(word)) {
    const number = numberAt(hits, at + 1)
    return number ? { to: number.to, definite: true, count: number.value } : { to: at + 1, definite: true, count: null }
  }
  if (word === 'a' && hits.word(at + 2) === 'of' && collective.test(hits.word(at + 1)))
    return { to: at + 3, definite: false, count: null }
  if (/^(?:a|an|another)$/.test(word)) return { to: at + 1, definite: false, count: 1 }
  const dated = datedEnd(hits, at)
  if (dated > at) return { to: dated, definite: true, count: null }
  return numberedAt(hits, at)
}

/** Behind a day that owns a paper: "Friday's statement", "last year's joint communique"; else the token itself. */
export function datedEnd(hits: Hits, at: number): number {
  const day = hits.at(at, 'weekday') ?? hits.at(at, 'month')
  const to = day?.to ?? (/^(?:last|this)$/.test(hits.word(at)) ? at + 2 : at)
  return to > at && isGenitive(hits, to) ? to + 1 : at
}

// "four sources", "at least two officials", "several people", "dozens of lawmakers"
function numberedAt(hits: Hits, at: number): Opening {
  const hedge = hits.at(at, 'hedge')
  const number = numberAt(hits, hedge?.to ?? at)
  // "Last base closes by 2026-sources" counts none
  if (number && !hits.tokens[number.to]?.joined) {
    // "two of the sources", "one of the Iraqi officials"
    const some = hits.word(number.to) === 'of' && /^(?:the|its|those|these|their)$/.test(hits.word(number.to + 1))
    // "two of Sudani's advisers"
    if (hits.word(number.to) === 'of' && hits.at(number.to + 1, 'nation'))
      return { to: number.to + 1, definite: false, count: hedge ? null : number.value }
    return { to: some ? number.to + 2 : number.to, definite: some, count: hedge ? null : number.value }
  }
  const some = hits.at(at, 'vague') ?? hits.at(at, 'quantifier')
  if (!some) return { to: at, definite: false, count: null }
  return { to: hits.word(some.to) === 'of' ? some.to + 1 : some.to, definite: false, count: null }
}

/** Notes a nation or an owner that stands at a token, and gives what is behind it; 0 where no modifier stands there. */
function traitEnd(hits: Hits, at: number, traits: Traits, roster: Roster): number {
  const mayBe = hits.mayOpen(at, opens.people)
  const nation = mayBe ? hits.at(at, 'nation') : null
  const body = listedAt(hits, at, roster)
  if (nation) traits.nations.push(nation)
  if (body) traits.owner = body
  if (nation || body) return Math.max(nation?.to ?? 0, body?.to ?? 0)
  const trait = mayBe ? hits.of(at, 'source-trait') : null
  if (trait) return trait.to
  const office = hits.mayOpen(at, opens.head) ? officeAt(hits, at) : null
  if (office && ownsHead(hits, office.to)) return office.to
  // "a Danish major": an army that no row is about
  const adjective = hits.at(at, 'adjective')
  if (adjective) return adjective.to
  const named = traits.nations.length > 0 || traits.owner !== null
  return linksTraits(hits.word(at), named) ? at + 1 : 0
}

// "US and Iraqi", "Iran-backed"; "formerly"
function linksTraits(word: string, behindTrait: boolean): boolean {
  return (behindTrait && /^(?:and|or|backed|based|led)$/.test(word)) || (/ly$/.test(word) && word.length > 4)
}
