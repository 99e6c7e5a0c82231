import type { ForceMention, Mention, WordMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { Scene } from './scene.js'

/** What a sentence told of that the next one may speak of with a pronoun, besides soldiers and states, or go on with. */
export interface Theme {
  /** Talks, or an agreement. */
  event: { class: 'talks' | 'agreement'; many: boolean } | null
  group: ForceMention | null
  /** The parliament, in the sentence right before. */
  parliament: ForceMention | null
  /** Bases were handed over: "K1 followed on 29 March". */
  handsOver: boolean
}

export const noTheme: Theme = { event: null, group: null, parliament: null, handsOver: false }

/** What the next sentence may speak of with a pronoun. */
export function themeOf(scene: Scene, before: Theme): Theme {
  const noun = scene.words.findLast(({ class: name, form }) => form === 'noun' && /^(?:talks|agreement)$/.test(name))
  const isOthers = scene.forces.some(({ by }) => by === 'people' || by === 'body')
  const group = scene.forces.findLast(({ id }) => id === groupId) ?? (isOthers ? null : before.group)
  const parliament = scene.forces.findLast(({ id }) => id === parliamentId) ?? null
  const handsOver = scene.words.some(({ class: name }) => name === handOver) && scene.places.some(({ base }) => base)
  if (!noun) return { event: null, group, parliament, handsOver }
  const many = /(?:s|they|these|them)$/.test(scene.norm(noun.to - 1))
  return { event: { class: noun.class === 'talks' ? 'talks' : 'agreement', many }, group, parliament, handsOver }
}

const groupId = 'islamic-state'
const parliamentId = 'iraqi-parliament'
const handOver = 'hand-over'

/**
 * The same sentence where a pronoun is the talks, the agreement, the group or the parliament of the sentence before ("They began in
 * June", "It voted on 5 January"), and a base that "followed" was handed over as the one before.
 */
export function withTheme(sentence: Sentence, theme: Theme): Sentence {
  const { event, group, parliament, handsOver } = theme
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const meant = event && isEvent(sentence, at, event) ? asEvent(sentence, at, event.class) : null
    const force = isGroup(sentence, at) ? asForce(sentence, at, groupBefore(sentence, at) ?? group) : null
    const voter = isVoter(sentence, at) ? asForce(sentence, at, parliament) : null
    const mention = meant ?? force ?? voter ?? (handsOver ? handedAt(sentence, at) : null)
    if (mention) return { ...sentence, mentions: replaced(sentence.mentions, mention) }
  }
  return sentence
}

// "It voted to expel them", "It did vote"
function isVoter(sentence: Sentence, at: number): boolean {
  if (!/^(?:it|they)$/.test(normAt(sentence, at)) || !opensClause(sentence, at)) return false
  const verb = /^(?:did|had|has|have)$/.test(normAt(sentence, at + 1)) ? at + 2 : at + 1
  return wordOf(sentence, verb, ({ class: name, form }) => name === 'vote' && form !== 'noun') !== null
}

// "K1 followed on 29 March", "Taji was next, on 23 August"
function handedAt(sentence: Sentence, at: number): WordMention | null {
  const base = sentence.mentions.find(({ kind, to }) => kind === 'place' && to === at)
  if (base?.kind !== 'place' || !base.base || base.from > 1) return null
  const was = /^(?:was|came|had|has|is)$/.test(normAt(sentence, at)) ? at + 1 : at
  const verb = wordOf(sentence, was, ({ class: name }) => name === 'same-again')
  return verb && { ...verb, class: handOver, form: 'past' }
}

const several = /^(?:they|these|them)$/
const single = /^(?:it|this)$/
const courses = new Set(['start', 'finish', 'stall', 'final-stage'])
const auxiliaries =
  /^(?:was|were|is|are|has|had|have|been|be|will|would|could|may|might|should|to|now|not|then|already|also|only|due|expected|in|finally|formally|their|its)$/

// "they began in June", "it will be signed in May", "had begun them in June"; "they began leaving" is said of soldiers
function isEvent(sentence: Sentence, at: number, { class: name, many }: NonNullable<Theme['event']>): boolean {
  const word = normAt(sentence, at)
  if (!(many ? several : single).test(word)) return false
  if (word === 'them') return wordOf(sentence, at - 1, (one) => one.class === 'start') !== null
  if (!opensClause(sentence, at)) return false
  let next = at + 1
  while (auxiliaries.test(normAt(sentence, next)) && !isCourse(sentence, next, name)) next += 1
  const verb = wordOf(sentence, next, (one) => isOfCourse(one, name))
  return verb !== null && (verb.form === 'phrase' || endsClause(sentence, verb.to)) && isPassive(sentence, next, verb)
}

const isOfCourse = ({ class: name }: WordMention, theme: string): boolean =>
  theme === 'agreement' ? name === 'sign' : courses.has(name)

const isCourse = (sentence: Sentence, at: number, theme: string): boolean =>
  wordOf(sentence, at, (one) => isOfCourse(one, theme)) !== null

// an agreement does not sign, it is signed
function isPassive(sentence: Sentence, at: number, { class: name }: WordMention): boolean {
  return name !== 'sign' || /^(?:be|been|was|is)$/.test(normAt(sentence, at - 1))
}

const behind = /^(?:|[.,;:!)"”’]|in|on|by|at|last|this|late|early|earlier|before|after|since|under|next|between|with)$/

const openings = /^(?:a|an|the|one|two|three|within|shortly|soon|again|because)$/

// "were suspended the next day"; "began the work" has an object
function endsClause(sentence: Sentence, at: number): boolean {
  const passive = /^(?:was|were|been|be|is|are)$/.test(normAt(sentence, at - 2))
  return (
    behind.test(normAt(sentence, at)) ||
    (passive && openings.test(normAt(sentence, at))) ||
    sentence.mentions.some(({ kind, from }) => kind === 'date' && from === at)
  )
}

// "it seized Mosul in 2014", "its defeat was declared", "they were declared beaten"; "they defeated it" is said of soldiers
function isGroup(sentence: Sentence, at: number): boolean {
  const word = normAt(sentence, at)
  if (/^(?:its|their)$/.test(word)) return wordOf(sentence, at + 1, (one) => one.class === 'defeat') !== null
  if (!/^(?:it|they)$/.test(word) || !opensClause(sentence, at)) return false
  const passive = /^(?:was|were|is|been)$/.test(normAt(sentence, at + 1))
  for (let next = at + 1; next <= at + 3; next += 1) {
    const told = wordOf(sentence, next, ({ class: name, form }) =>
      name === 'seize' ? !passive : name === 'defeat' && (passive || form === 'phrase'),
    )
    if (told) return true
  }
  return false
}

function opensClause(sentence: Sentence, at: number): boolean {
  return at === 0 || /^(?:["“‘,;:—–-]|and|but|which|that)$/.test(normAt(sentence, at - 1))
}

// "its fighters overran a third of the country; they were declared beaten in 2017"
function groupBefore({ mentions }: Sentence, at: number): ForceMention | null {
  return mentions.find((one): one is ForceMention => one.kind === 'force' && one.id === groupId && one.to <= at) ?? null
}

function asForce(sentence: Sentence, at: number, named: ForceMention | null): ForceMention | null {
  return named && { ...named, ...spanAt(sentence, at), antecedent: { start: named.start, end: named.end } }
}

function asEvent(sentence: Sentence, at: number, name: string): WordMention {
  return { kind: 'word', class: name, form: 'noun', ...spanAt(sentence, at) }
}

function spanAt({ tokens }: Sentence, at: number): Pick<Mention, 'from' | 'to' | 'start' | 'end'> {
  return { from: at, to: at + 1, start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 }
}

// the pronoun is then no force
function replaced(mentions: readonly Mention[], by: Mention): Mention[] {
  const others = mentions.filter(({ kind, from }) => kind !== 'force' || from !== by.from)
  return [...others, by].sort((a, b) => a.from - b.from)
}

const normAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.norm ?? ''

function wordOf(sentence: Sentence, at: number, is: (word: WordMention) => boolean): WordMention | null {
  for (const mention of sentence.mentions)
    if (mention.kind === 'word' && mention.from === at && is(mention)) return mention
  return null
}
