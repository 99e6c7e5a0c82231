import type { Hits } from '../../hits.js'
import type { Hit } from '../../lexicon.js'
import { numberAt } from '../number.js'
import type { Candidate } from './candidate.js'
import { listedAt } from './listed.js'
import type { Roster } from './roster.js'

/** A noun phrase that names people by what they are, "two senior Iraqi officials", "the Pentagon spokesman", "a joint statement". */
export interface NounPhrase {
  from: number
  /** Behind its head. */
  to: number
  head: Hit
  kind: 'source' | 'office' | 'spoken' | 'document'
  plural: boolean
  definite: boolean
  /** "a", "one" or a number; "several" gives none. */
  count: number | null
  /** Rows of anonymous.json, surest first. */
  nations: string[]
  /** A body that stands before the head: the Pentagon's spokesman, a coalition statement. */
  owner: string | null
  /** The paper or wire that the owner is. */
  outlet: string | null
  office: string
}

interface Opening {
  to: number
  definite: boolean
  count: number | null
}

/** The phrase that begins at a token; null where no word for people or papers heads it. */
export function nounPhraseAt(hits: Hits, at: number, roster: Roster): NounPhrase | null {
  const { to: opened, definite, count } = openingAt(hits, at)
  const nations: Hit[] = []
  let owner: Candidate | null = null
  for (let to = opened, steps = 0; steps < 9; steps += 1) {
    const head = headAt(hits, to)
    if (head) {
      if (head.kind === 'document') owner = listedAt(hits, to, roster) ?? owner
      const plural = isPlural(hits.word(head.hit.to - 1)) || isPlural(hits.word(head.hit.from))
      const whose = { nations: sureOf(nations), owner: owner?.id ?? null, outlet: owner?.outlet ?? null }
      return {
        from: at,
        to: head.to,
        head: head.hit,
        kind: head.kind,
        plural,
        definite,
        count,
        ...whose,
        office: head.office,
      }
    }
    const nation = hits.at(to, 'nation')
    const body = listedAt(hits, to, roster)
    if (nation) nations.push(nation)
    owner = body ?? owner
    const next = Math.max(nation?.to ?? 0, body?.to ?? 0) || modifierEnd(hits, to, nations.length > 0 || owner !== null)
    if (next === 0) return null
    to = /^(?:'s|'|’)$/.test(hits.word(next)) ? next + 1 : next
  }
  return null
}

// "a senior US defense official": the nation, and not the hint; a hint alone will do
function sureOf(nations: readonly Hit[]): string[] {
  const sure = nations.filter(({ value }) => value === 0)
  return [...new Set((sure.length > 0 ? sure : nations.slice(0, 1)).map(({ id }) => id))]
}

const definites = new Set(['the', 'this', 'these', 'those', 'both', 'his', 'her', 'its', 'their'])

function openingAt(hits: Hits, at: number): Opening {
  const word = hits.word(at)
  if (definites.has(word)) {
    const number = numberAt(hits, at + 1)
    return { to: number?.to ?? at + 1, definite: true, count: number?.value ?? null }
  }
  if (word === 'a' && hits.word(at + 2) === 'of') return { to: at + 3, definite: false, count: null }
  if (word === 'a' || word === 'an' || word === 'another') return { to: at + 1, definite: false, count: 1 }
  const hedge = hits.at(at, 'hedge')
  const number = numberAt(hits, hedge?.to ?? at)
  if (number) return { to: number.to, definite: false, count: hedge ? null : number.value }
  const some = hits.at(at, 'vague') ?? hits.at(at, 'quantifier')
  return { to: some ? some.to + Number(hits.word(some.to) === 'of') : at, definite: false, count: null }
}

function modifierEnd(hits: Hits, at: number, named: boolean): number {
  const trait = hits.of(at, 'source-trait')
  if (trait) return trait.to
  const word = hits.word(at)
  if (named && /^(?:and|or|backed|based|led)$/.test(word)) return at + 1
  return /ly$/.test(word) && word.length > 4 ? at + 1 : 0
}

interface Head {
  hit: Hit
  to: number
  kind: NounPhrase['kind']
  office: string
}

function headAt(hits: Hits, at: number): Head | null {
  const spoken = hits.of(at, 'office-spoken')
  if (spoken) return { hit: spoken, to: spoken.to, kind: 'spoken', office: wordsBetween(hits, at, spoken.to) }
  const title = officeAt(hits, at)
  const source = hits.of(at, 'source-noun') ?? hits.of(at, 'other-people')
  if (source && (!title || source.to >= title.to) && !isModifier(hits, source)) {
    const to = source.to
    return { hit: source, to, kind: title ? 'office' : 'source', office: wordsBetween(hits, at, to) }
  }
  if (title) return { hit: title, to: title.to, kind: 'office', office: wordsBetween(hits, at, title.to) }
  const paper = hits.of(at, 'document-noun')
  return paper && { hit: paper, to: paper.to, kind: 'document', office: wordsBetween(hits, at, paper.to) }
}

// "an official source", "a security official": the first word is no head
function isModifier(hits: Hits, { to }: Hit): boolean {
  return (
    hits.of(to, 'source-noun') !== null ||
    hits.of(to, 'document-noun') !== null ||
    hits.of(to, 'office-spoken') !== null
  )
}

/** Ranks and offices in a row: "Lt. Gen.", "Secretary of Defense", "Prime Minister". */
export function officeAt(hits: Hits, at: number): Hit | null {
  let last: Hit | null = null
  let to = at
  for (;;) {
    const title = hits.at(to, 'title')
    const office = hits.of(to, 'office-noun')
    const next = office && office.to > (title?.to ?? 0) ? office : title
    if (!next) return last && { ...last, from: at }
    to = hits.word(next.to) === '.' && hits.tokens[next.to + 1] ? next.to + 1 : next.to
    last = { ...next, to }
  }
}

function wordsBetween(hits: Hits, from: number, to: number): string {
  const words = hits.tokens.slice(from, to).filter((token) => token.kind === 'word')
  return words.map(({ norm }) => norm.replace('defence', 'defense')).join(' ')
}

function isPlural(word: string): boolean {
  return (word.length > 3 && /[^s]s$/.test(word)) || /^(?:people|men|women|persons|mps)$/.test(word)
}
