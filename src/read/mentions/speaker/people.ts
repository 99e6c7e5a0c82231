import type { Hits } from '../../hits.js'
import { isCapital, makeCandidate, type Candidate } from './candidate.js'
import { officeAt, pastOffice } from './head.js'
import { isParticle } from './name.js'
import { nounPhraseAt, type NounPhrase } from './noun-phrase.js'
import { ownerAfter, type Owner } from './owner.js'
import { titledPerson } from './person.js'
import type { Roster } from './roster.js'

/** Who is named by what they are: anonymous sources, office holders, spokespeople, papers; with a name behind it, that person. */
export function peopleAt(hits: Hits, at: number, roster: Roster): Candidate | null {
  const phrase = nounPhraseAt(hits, at, roster)
  if (!phrase) return null
  const person = phrase.kind !== 'document' && !phrase.plural ? named(hits, phrase, roster) : null
  if (person) return person
  const owner = ownerOf(hits, phrase, roster)
  switch (phrase.kind) {
    case 'source':
      return anonymous(hits, phrase, owner, roster)
    case 'office':
      return phrase.count === 1 || phrase.plural
        ? anonymous(hits, phrase, owner, roster)
        : holder(hits, phrase, owner, roster)
    case 'spoken':
      return spokesman(hits, phrase, owner, roster)
    case 'document':
      return paper(hits, phrase, owner, roster)
  }
}

// "army spokesman Brig. Gen. Yahya Rasool"
function named(hits: Hits, { from, to: end, office }: NounPhrase, roster: Roster): Candidate | null {
  const to = pastOffice(hits, officeAt(hits, end)?.to ?? end)
  if (!isCapital(hits, to) && !isParticle(hits.word(to))) return null
  if ((['weekday', 'month', 'outlet', 'place'] as const).some((list) => hits.at(to, list) !== null)) return null
  return titledPerson(hits, from, to, office, roster)
}

function ownerOf(hits: Hits, phrase: NounPhrase, roster: Roster): Owner {
  if (phrase.owner !== null || phrase.nations.length > 0)
    return { id: phrase.owner, nations: phrase.nations, outlet: phrase.outlet, to: phrase.to }
  return ownerAfter(hits, phrase, roster)
}

// "four Iraqi sources", "officials in Baghdad and Washington", "a Pentagon official"; "the officials" are those of before
function anonymous(hits: Hits, phrase: NounPhrase, owner: Owner, roster: Roster): Candidate {
  const { from, plural, definite, office } = phrase
  const people = owner.nations.length > 0 ? owner.nations : peopleOf(owner.id, roster)
  const refers = definite && people.length === 0
  return makeCandidate(hits, from, tailEnd(hits, owner.to), {
    id: refers ? '' : together(people, roster, 'unnamed-sources'),
    by: refers ? 'pronoun' : 'anonymous',
    count: phrase.count ?? (plural ? null : 1),
    office,
    weak: refers || phrase.kind === 'office' || isAnybody(hits, phrase),
  })
}

// "two people familiar with the talks said": up to the verb
function tailEnd(hits: Hits, to: number): number {
  // "a commander in an Iran-backed faction said"
  if (hits.word(to - 1) === 'backed' || hits.word(to - 1) === 'led')
    return hits.tokens[to]?.kind === 'word' ? to + 1 : to
  if (!/^(?:of|with|to|on|about)$/.test(hits.word(to - 1))) return to
  for (let at = to; at < to + 7 && hits.tokens[at]?.kind === 'word'; at += 1)
    if (hits.of(at, 'say') ?? hits.of(at, 'say-to')) return at
  return to
}

// soldiers, residents and a bare "source" are speakers only where they speak
function isAnybody(hits: Hits, { from, head, plural }: NounPhrase): boolean {
  const sources = hits.of(head, 'source-noun') !== null && hits.of(head, 'people') === null
  return !sources || (from === head && !plural)
}

/** Two rows that the data joins, else the first. */
function together(ids: readonly string[], roster: Roster, none: string): string {
  return roster.joins.get([...ids].sort().join(' ')) ?? ids[0] ?? none
}

// officials of "both governments" are those of each
function peopleOf(owner: string | null, roster: Roster): string[] {
  const row = owner === null ? undefined : roster.speakers.get(owner)
  const people = row?.speaksFor ? roster.people.get(row.speaksFor) : undefined
  return people === undefined ? (row?.joins ?? []).flatMap((id) => peopleOf(id, roster)) : [people]
}

// "the Iraqi defence minister": whoever the text names so, else that government; "US general": else an officer without a name
function holder(hits: Hits, { from, to, office, definite }: NounPhrase, owner: Owner, roster: Roster): Candidate {
  const officer = hits.of(to - 1, 'source-noun') !== null && owner.nations.length > 0
  const bare = !definite && owner.nations.length === 0 && owner.id === null
  if (bare)
    return makeCandidate(hits, from, owner.to, { id: 'unnamed-sources', by: 'pronoun', count: 1, office, weak: true })
  const id = officer ? together(owner.nations, roster, '') : bodyOf(owner, roster)
  return makeCandidate(hits, from, owner.to, { id, by: 'pronoun', count: officer ? 1 : null, office, weak: true })
}

// "a spokesman for the coalition" speaks as the coalition, "the prime minister's office" as the government
function spokesman(hits: Hits, phrase: NounPhrase, owner: Owner, roster: Roster): Candidate {
  const { from, office, definite, count } = phrase
  const id = bodyOf(owner, roster)
  if (id === '' && count === 1)
    return makeCandidate(hits, from, owner.to, { id: 'unnamed-sources', by: 'anonymous', count, office, weak: true })
  // "The Pentagon has no plans, its press office said"
  if (id === '' && hits.word(from) === 'its')
    return makeCandidate(hits, from, owner.to, { id, by: 'pronoun', office: 'its', weak: true })
  const bureau = office.endsWith('office')
  const by = id === '' || (definite && owner.id === null && !bureau) ? 'pronoun' : 'organisation'
  return makeCandidate(hits, from, owner.to, { id, by, office, weak: true })
}

function bodyOf({ id, nations }: Owner, roster: Roster): string {
  if (id !== null) return id
  const governments = nations.flatMap((nation) => roster.anonymous.get(nation)?.government ?? [])
  return together(governments, roster, '')
}

// "a Pentagon report", "a report by the newspaper The National", "a leaked memo", "the statement"
function paper(
  hits: Hits,
  { from, office, definite, plural }: NounPhrase,
  owner: Owner,
  roster: Roster,
): Candidate | null {
  const id = bodyOf(owner, roster)
  // "reports say", "reports from Iraq": nobody's in particular
  const nobody = owner.id === null || hits.before(owner.to, 'place') !== null
  if (nobody && plural && !definite && office === 'reports') return null
  if (id !== '')
    return makeCandidate(hits, from, owner.to, { id, by: 'document', outlet: owner.outlet, office, weak: true })
  // "A later statement said": of whoever spoke before; "a letter" may be anybody's
  const refers = definite || /statement$/.test(office)
  return makeCandidate(hits, from, owner.to, {
    id: definite || !refers ? office.replaceAll(' ', '-') : '',
    by: refers ? 'pronoun' : 'document',
    office: refers ? 'paper' : office,
    weak: true,
  })
}
