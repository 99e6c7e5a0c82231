import { otherForces, type ForceMention, type PlaceMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import { hosts, isAntecedent, isOtherAlliance, strangerOf, strangersOf } from './strangers.js'

/** What the text last named, as a reader keeps it in mind. */
interface Memory {
  force: ForceMention | null
  /** Soldiers, which "they" and "them" mean rather than a body or a state. */
  soldiers: ForceMention[]
  /** The people last told of, where no claim is about them: "Turkish troops hold a camp there." */
  strangers: ForceMention | null
  /** What the sentence before opened with, where no claim is about it: "Ankara built a road there." */
  stranger: ForceMention | null
  /** Whether another body than the coalition is the alliance that the text last named: NATO. */
  otherAlliance: boolean
  place: PlaceMention | null
  base: PlaceMention | null
  /** How many sentences ago the base was named. */
  baseAgo: number
  country: PlaceMention | null
}

/** Gives every bare "troops", every pronoun, "there" and "the base" what the text last named; the first ones of a text look ahead. */
export function linkAntecedents(sentences: readonly Sentence[]): void {
  const named = sentences.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'force'))
  const first = named.find(isAntecedent) ?? null
  const memory: Memory = {
    force: first,
    soldiers: first?.by === 'people' ? [first] : [],
    strangers: null,
    stranger: null,
    otherAlliance: false,
    place: null,
    base: null,
    baseAgo: 0,
    country: mainCountry(sentences),
  }
  for (const sentence of sentences) {
    memory.baseAgo += 1
    for (const mention of [...sentence.mentions]) {
      if (mention.kind === 'force') {
        memory.otherAlliance = isOtherAlliance(mention, sentence, memory.otherAlliance)
        linkForce(mention, sentence, memory)
      } else if (mention.kind === 'place') linkPlace(mention, memory)
    }
    memory.strangers = strangersOf(sentence, memory.strangers)
    memory.stranger = strangerOf(sentence)
  }
}

function linkForce(force: ForceMention, sentence: Sentence, memory: Memory): void {
  const [antecedent, ...others] =
    force.id === '' || force.id === 'speaker' ? antecedentsOf(force, sentence, memory) : []
  if (antecedent) {
    take(force, antecedent)
    // "their roles" after "international and American forces" are the roles of both
    for (const other of others) sentence.mentions.push(take({ ...force }, other))
  }
  if (!isAntecedent(force) && !antecedent) return
  if (force.id === otherForces) return
  memory.force = force
  memory.strangers = null
  if (!force.many) return
  const twin = memory.soldiers.some((one) => one !== force && one.start === force.start)
  if (force.by !== 'pronoun') memory.soldiers = twin ? [...memory.soldiers, force] : [force]
}

function take(force: ForceMention, antecedent: ForceMention): ForceMention {
  force.id = antecedent.id === 'coalition' && force.by === 'people' ? 'coalition-forces' : antecedent.id
  force.antecedent = { start: antecedent.start, end: antecedent.end }
  return force
}

function antecedentsOf(force: ForceMention, sentence: Sentence, memory: Memory): ForceMention[] {
  const owner =
    force.by === 'people' ? ownerOf(force, sentence) : (ownerBefore(force, sentence) ?? tellerBefore(force, sentence))
  if (owner) return [owner]
  if (isHostArmy(force, sentence)) return []
  const { strangers, stranger } = memory
  if (stranger && isFirstIt(force, sentence)) return [stranger]
  if (strangers && (force.by === 'people' ? isArmy(strangers) : isThey(force, sentence))) return [strangers]
  if (force.by === 'pronoun' && force.many && memory.soldiers.length > 0) return memory.soldiers
  return memory.force ? [memory.force] : []
}

const isArmy = ({ id, by }: ForceMention): boolean => id === otherForces && by === 'people'

// "fought beside the army in Ramadi" is told of the country's own; "the Army" of a paper at home is that of its nation
function isHostArmy({ from, to }: ForceMention, { tokens }: Sentence): boolean {
  return tokens[from - 1]?.norm === 'the' && tokens[from]?.text === 'army' && to === from + 1
}

const isThey = ({ many, from }: ForceMention, { tokens }: Sentence): boolean =>
  many && /^(?:they|them|theirs?)$/.test(tokens[from]?.norm ?? '')

// "It keeps 500 soldiers there", "In the north it has 70 posts"
const isFirstIt = ({ from }: ForceMention, { mentions, tokens }: Sentence): boolean =>
  /^its?$/.test(tokens[from]?.norm ?? '') && !mentions.some((other) => other.kind === 'force' && other.from < from)

// "NATO's mission, with its 500 instructors", "Britain will cut its army": a single owner that the sentence itself names before;
// "Syrian soldiers, some 2,000 of them": soldiers of no force of the story
function ownerBefore(force: ForceMention, sentence: Sentence): ForceMention | null {
  if (!force.many && !/^its?$/.test(sentence.tokens[force.from]?.norm ?? '')) return null
  const named = sentence.mentions.findLast(
    (mention): mention is ForceMention =>
      mention.kind === 'force' &&
      mention.to <= force.from &&
      (force.many ? mention.by === 'people' : mention.by !== 'pronoun') &&
      !isPlace(mention, sentence),
  )
  if (!named || (force.many && named.id !== otherForces)) return null
  return owners.has(named.id) ? named : null
}

const governed = /^(?:to|with|of|about|from|by|in|on|for|against|over|between|and)$/

// "Washington said of the coalition's mission that it would keep its troops": of who speaks, where nobody else acts in what is said
function tellerBefore(force: ForceMention, { mentions, tokens }: Sentence): ForceMention | null {
  if (!/^its?$/.test(tokens[force.from]?.norm ?? '')) return null
  const named = mentions.filter(
    (one): one is ForceMention => one.kind === 'force' && one.by !== 'pronoun' && one.to <= force.from,
  )
  const [teller, ...others] = named
  if (!teller || teller.from > 0 || !/^(?:state|body)$/.test(teller.by)) return null
  const says = mentions.find(
    (word) => word.kind === 'word' && word.from >= teller.to && /^(?:say|deny)/.test(word.class),
  )
  if (!says || says.from > force.from) return null
  const acts = others.some(
    ({ from, to }) => from > says.from && !governed.test(tokens[from - 1]?.norm ?? '') && tokens[to]?.norm !== "'s",
  )
  return acts ? null : teller
}

// who have soldiers of their own beside the coalition's
const owners = new Set([otherForces, 'iran-backed-groups', 'islamic-state', 'european-forces'])

const definite = /^(?:the|these|those|such)$/

// "Ankara keeps 500 soldiers there": soldiers that are not told as known belong to the state that the sentence names
function ownerOf(force: ForceMention, sentence: Sentence): ForceMention | null {
  for (let at = force.from - 1; at >= Math.max(0, force.from - 4); at -= 1)
    if (definite.test(sentence.tokens[at]?.norm ?? '')) return null
  return (
    sentence.mentions.findLast(
      (mention): mention is ForceMention =>
        mention.kind === 'force' &&
        mention.to <= force.from &&
        (!hosts.has(mention.id) || hasThem(mention, sentence)) &&
        !isPlace(mention, sentence) &&
        sentence.tokens[mention.from - 1]?.norm !== 'by',
    ) ?? null
  )
}

// "the Iraqi army has 190,000 soldiers"
function hasThem({ id, to }: ForceMention, { tokens }: Sentence): boolean {
  const isArmy = /^(?:army|forces|military|navy|police)$/.test(tokens[to - 1]?.norm ?? '')
  return id !== '' && isArmy && /^(?:has|have|had|numbers|fields|keeps|lost)$/.test(tokens[to]?.norm ?? '')
}

function linkPlace(place: PlaceMention, memory: Memory): void {
  if (place.id === '') {
    const antecedent = place.base ? memory.base : place.country ? memory.country : thereOf(memory)
    if (!antecedent) return
    const { id, base, country, known, elsewhere } = antecedent
    Object.assign(place, { id, base, country, known, elsewhere })
    // "the base has known worse: missiles wounded a hundred soldiers there"
    if (base) Object.assign(memory, { place: antecedent, baseAgo: 0 })
    return
  }
  if (!isBeside(place, memory)) memory.place = place
  if (place.base) Object.assign(memory, { base: place, baseAgo: 0 })
}

// "Camp Taji, north of Baghdad", "al-Asad in Anbar": what tells where the base lies is not where things happen
function isBeside({ base, country, preposition, from }: PlaceMention, memory: Memory): boolean {
  if (base || country || preposition === null || memory.base === null || memory.baseAgo > 0) return false
  return from >= memory.base.to && from - memory.base.to <= 4 && !/^(?:and|to|for|into)$/.test(preposition)
}

// "there" is rather the base of the sentence before than the country that was named beside it
function thereOf({ place, base, baseAgo }: Memory): PlaceMention | null {
  return place?.country && !place.elsewhere && base && baseAgo <= 1 ? base : place
}

// "in Syria" names no government
function isPlace(force: ForceMention, sentence: Sentence): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'place' && mention.preposition !== null && mention.from <= force.to && mention.to === force.to,
  )
}

/** "The country" is the one that the text names most often. */
function mainCountry(sentences: readonly Sentence[]): PlaceMention | null {
  return mostNamed(
    sentences.flatMap(({ mentions }) =>
      mentions.filter(
        (mention): mention is PlaceMention => mention.kind === 'place' && mention.country && mention.id !== '',
      ),
    ),
  )
}

// the first of those that are named most often
function mostNamed<Named extends { id: string }>(mentions: readonly Named[]): Named | null {
  const counts = new Map<string, number>()
  for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return mentions.find(({ id }) => counts.get(id) === most) ?? null
}
