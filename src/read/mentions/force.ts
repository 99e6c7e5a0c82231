import { otherForces, type ForceMention } from '../../model/mention.js'
import { opens, type Hit } from '../lexicon.js'
import type { Hits } from '../hits.js'
import { spanOf } from '../tokens.js'

/** All forces and bodies of a sentence, in its order. A bare "troops" and a pronoun get their antecedent later. */
export function readForces(hits: Hits): ForceMention[] {
  const found: ForceMention[] = []
  for (let at = 0; at < hits.tokens.length; ) {
    const mentions = hits.mayOpen(at, opens.force) ? namedAt(hits, at) : pronounAt(hits, at)
    if (!mentions) {
      at += 1
      continue
    }
    found.push(...mentions)
    at = mentions.at(-1)?.to ?? at + 1
  }
  return found
}

function namedAt(hits: Hits, at: number): ForceMention[] | null {
  return (
    soldiersAt(hits, at) ?? nationalAt(hits, at) ?? nameAt(hits, at) ?? bareSoldiersAt(hits, at) ?? pronounAt(hits, at)
  )
}

const bodies = new Set(['coalition', 'islamic-state', 'iraqi-parliament', 'iran-backed-groups'])

function make(hits: Hits, from: number, to: number, id: string, by: ForceMention['by']): ForceMention {
  const many = by === 'people' || /^(?:they|them|theirs?)$/.test(hits.word(from))
  return { kind: 'force', ...spanOf(hits.tokens, from, to), from, to, id, by, many, antecedent: null }
}

// a sentence of a thousand "US" is none that a newsroom prints
const longest = 30

// "US troops", "American and other coalition soldiers", "US-led coalition forces": adjectives, then words between, then soldiers
function soldiersAt(hits: Hits, at: number): ForceMention[] | null {
  const adjectives: Hit[] = []
  let to = at
  for (let gap = 0; gap < 3 && to < at + longest; ) {
    const adjective = hits.at(to, 'adjective') ?? possessiveState(hits, to)
    if (adjective) {
      adjectives.push(adjective)
      to = adjective.to
      gap = 0
    } else if (hits.is(to, 'word', 'people') || hits.is(to, 'word', 'people-if-named')) break
    else if (adjectives.length > 0 && isBetween(hits, to)) {
      to += 1
      gap += 1
    } else return null
  }
  if (adjectives.length === 0) return null
  const noun = hits.of(to, 'people') ?? hits.of(to, 'people-if-named')
  if (!noun) return null
  const ids = [...new Set(joined(hits, adjectives).map((adjective) => adjective.id))]
  return ids.map((id) => make(hits, at, noun.to, id, 'people'))
}

// "the United States' troops", "Washington's forces"
function possessiveState(hits: Hits, at: number): Hit | null {
  const owner = hits.at(at, 'state') ?? hits.at(at, 'force')
  if (!owner || !/^(?:'s|'|’)$/.test(hits.word(owner.to))) return null
  return { ...owner, id: forcesOf[owner.id] ?? owner.id, list: 'adjective', to: owner.to + 1 }
}

function isBetween(hits: Hits, at: number): boolean {
  return hits.is(at, 'word', 'force-modifier') || /^(?:and|or|,|other)$/.test(hits.word(at))
}

// "European members of the alliance", "coalition partners": the nations of a force that has several
function membersAt(hits: Hits, at: number): ForceMention[] | null {
  const adjective = hits.at(at, 'adjective')
  const noun = adjective?.value === 1 ? hits.of(adjective.to, 'member') : null
  if (!adjective || !noun) return null
  const whole = hits.word(noun.to) === 'of' ? ownerAfter(hits, noun.to + 1) : null
  return [make(hits, at, whole?.to ?? noun.to, adjective.id, 'state')]
}

// "the Turkish General Staff", "the Emirati Defence Ministry", "the Turkish military": bodies of states that no claim is about
function bureauAt(hits: Hits, at: number): ForceMention[] | null {
  const adjective = hits.at(at, 'adjective')
  if (adjective?.id !== otherForces) return null
  let to = adjective.to
  while (to < adjective.to + 3 && /^(?:\p{Lu}.*|military)$/u.test(hits.tokens[to]?.text ?? '')) to += 1
  return to > adjective.to ? [make(hits, at, to, adjective.id, 'people')] : null
}

// "US and coalition forces" are two, "US military coalition forces" and "US-led coalition" one: the last
function joined(hits: Hits, adjectives: readonly Hit[]): readonly Hit[] {
  return adjectives.filter((adjective, i) => {
    const next = adjectives[i + 1]
    return !next || hits.tokens.slice(adjective.to, next.from).some((token) => /^(?:and|or|,)$/.test(token.norm))
  })
}

// "the US-led coalition", "Islamic State", "Washington"; "troops from the coalition" are its forces
function nameAt(hits: Hits, at: number): ForceMention[] | null {
  const members = membersAt(hits, at) ?? bureauAt(hits, at)
  if (members) return members
  // "the US soldiers" are no state
  if (hits.word(at) === 'the' && soldiersAt(hits, at + 1)) return null
  const name = hits.at(at, 'force')
  const state = hits.at(at, 'state')
  if (name && (!state || name.to >= state.to) && isName(hits, name) && !isOfOthers(hits, name))
    return [make(hits, at, name.to, name.id, bodies.has(name.id) ? 'body' : 'people')]
  // "US-led"
  const compound = state && hits.tokens[state.to]?.joined
  return state && !compound && !isLeader(hits, at) && isName(hits, state) && !isOfOthers(hits, state)
    ? [make(hits, at, state.to, state.id, 'state')]
    : null
}

// "coalition troops led by the United States"
function isLeader(hits: Hits, at: number): boolean {
  const agent = hits.word(at - 1) === 'the' ? at - 2 : at - 1
  return hits.word(agent) === 'by' && hits.word(agent - 1) === 'led'
}

// "the Saudi-led coalition", "the ruling coalition", "a coalition of parties", "Iran's parliament"
function isOfOthers(hits: Hits, { id, from, to }: Hit): boolean {
  const before = hits.word(from - 1)
  if (before === 'led' || before === "'s") {
    const owner = hits.at(from - 2, 'adjective') ?? hits.at(from - 2, 'state')
    if (owner?.id === otherForces && bodies.has(id)) return true
  }
  if (id !== 'coalition') return false
  if (hits.is(from - 1, 'word', 'other-coalition')) return true
  return /^(?:of|against)$/.test(hits.word(to)) && hits.is(to + 1, 'word', 'other-people')
}

// "IS" and "Coalition" are names, "is" is a verb; "the coalition", "the group" need no capital
function isName(hits: Hits, hit: Hit): boolean {
  const words = hits.tokens.slice(hit.from, hit.to)
  if (words.some((token) => /^\p{Lu}/u.test(token.text))) return true
  return bodies.has(hit.id) && (words[0]?.text.length ?? 0) > 2
}

// "troops from a US-led military coalition", "soldiers of the United States", "troops from other mostly European countries"
function bareSoldiersAt(hits: Hits, at: number): ForceMention[] | null {
  if (!hits.is(at, 'word', 'people')) return null
  const noun = hits.of(at, 'people')
  const to = noun?.to ?? at + 1
  // "army recruits" are no army
  if (hits.is(to, 'word', 'other-people')) return null
  // "contractor personnel", "police forces"
  if (isOfOtherPeople(hits, at)) return [make(hits, at, to, otherForces, 'people')]
  const owner = /^(?:from|of)$/.test(hits.word(to)) ? ownerAfter(hits, to + 1) : null
  return owner ? [make(hits, at, owner.to, owner.id, 'people')] : [make(hits, at, to, '', 'people')]
}

// a "5,200-member force" and "American terrorist forces" are none of theirs
function isOfOtherPeople(hits: Hits, at: number): boolean {
  if (!hits.is(at - 1, 'word', 'other-people') || hits.word(at - 1) === 'members') return false
  return !hits.tokens[at - 1]?.joined && hits.at(at - 2, 'adjective') === null
}

const forcesOf: Record<string, string> = { coalition: 'coalition-forces' }

function ownerAfter(hits: Hits, at: number): { to: number; id: string } | null {
  for (let from = at; from < at + 7; from += 1) {
    const named = hits.at(from, 'force') ?? hits.at(from, 'state')
    // "the US" of "the US-led coalition" owns nothing
    const owner = named && hits.tokens[named.to]?.joined ? null : named
    // "troops from Iraq" are those that leave it
    if (owner)
      return owner.list === 'state' && hits.word(at - 1) === 'from'
        ? null
        : { to: hits.of(owner.to, 'member')?.to ?? owner.to, id: forcesOf[owner.id] ?? owner.id }
    const adjective = hits.at(from, 'adjective')
    if (adjective && /^(?:countries|nations|states|allies|members)$/.test(hits.word(adjective.to)))
      return { to: adjective.to + 1, id: adjective.id }
    // "soldiers from other countries"
    if (from > at && hits.of(from, 'member') && hits.word(from + 1) !== 'of')
      return { to: from + 1, id: forcesOf['coalition'] ?? '' }
    if (!hits.is(from, 'word', 'owner-modifier')) return null
  }
  return null
}

const pronouns = new Set(['they', 'them', 'it', 'its', 'their', 'we', 'our', 'us', 'theirs'])

function pronounAt(hits: Hits, at: number): ForceMention[] | null {
  if (!pronouns.has(hits.word(at))) return null
  return [make(hits, at, at + 1, /^(?:we|our|us)$/.test(hits.word(at)) ? 'speaker' : '', 'pronoun')]
}

// "no American was killed", "1,400 American and 700 other coalition soldiers": a nation's adjective for its soldiers
function nationalAt(hits: Hits, at: number): ForceMention[] | null {
  const adjective = hits.at(at, 'adjective')
  if (!adjective) return null
  const shared = isNumber(hits, at - 1) && hits.word(adjective.to) === 'and' && isNumber(hits, adjective.to + 1)
  const single =
    (isNumber(hits, at - 1) || /^(?:no|one|a|an|single|another)$/.test(hits.word(at - 1))) &&
    hits.at(at, 'state') === null
  let next = adjective.to
  while (hits.is(next, 'word', 'force-modifier')) next += 1
  const verb = ['past', 'killed', 'wounded'].some((name) => hits.is(next, 'word', name))
  // "2,500 of them American"
  const ends = hits.tokens[adjective.to]?.kind !== 'word'
  // "of whom 5,200 are American"
  const predicate = /^(?:are|were)$/.test(hits.word(at - 1)) && isNumber(hits, at - 2)
  const apposed = (hits.word(at - 1) === 'them' || predicate) && ends
  if (shared || apposed || (single && verb)) return [make(hits, at, adjective.to, adjective.id, 'people')]
  return isLeaving(hits, adjective.to) && !hits.at(at, 'force')
    ? [make(hits, at, adjective.to, adjective.id, 'state')]
    : null
}

// "the American withdrawal in 2011"
const isLeaving = (hits: Hits, at: number): boolean =>
  hits.words.some(({ class: name, form, from }) => name === 'withdraw' && form === 'noun' && from === at)

function isNumber(hits: Hits, at: number): boolean {
  return hits.tokens[at]?.kind === 'number' || hits.at(at, 'numeral') !== null || hits.at(at, 'vague') !== null
}
