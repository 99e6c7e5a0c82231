import type { ForceMention, Mention, WordMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { Scene } from './scene.js'

/** What a sentence told of that "they" or "it" of the next one may mean besides soldiers and states. */
export interface Theme {
  /** Talks, or an agreement. */
  event: { class: 'talks' | 'agreement'; many: boolean } | null
  group: ForceMention | null
}

export const noTheme: Theme = { event: null, group: null }

/** What the next sentence may speak of with a pronoun. */
export function themeOf(scene: Scene, before: Theme): Theme {
  const noun = scene.words.findLast(({ class: name, form }) => form === 'noun' && /^(?:talks|agreement)$/.test(name))
  const isOthers = scene.forces.some(({ by }) => by === 'people' || by === 'body')
  const group = scene.forces.findLast(({ id }) => id === groupId) ?? (isOthers ? null : before.group)
  if (!noun) return { event: null, group }
  const many = /(?:s|they|these|them)$/.test(scene.norm(noun.to - 1))
  return { event: { class: noun.class === 'talks' ? 'talks' : 'agreement', many }, group }
}

const groupId = 'islamic-state'

/** The same sentence where a pronoun is the talks, the agreement or the group of the sentence before: "They began in June", "It could be signed in May". */
export function withTheme(sentence: Sentence, { event, group }: Theme): Sentence {
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const meant = event && isEvent(sentence, at, event) ? asEvent(sentence, at, event.class) : null
    const force = isGroup(sentence, at) ? asGroup(sentence, at, groupBefore(sentence, at) ?? group) : null
    const mention = meant ?? force
    if (mention) return { ...sentence, mentions: replaced(sentence.mentions, mention) }
  }
  return sentence
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

function endsClause(sentence: Sentence, at: number): boolean {
  return behind.test(normAt(sentence, at)) || sentence.mentions.some(({ kind, from }) => kind === 'date' && from === at)
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

function asGroup(sentence: Sentence, at: number, group: ForceMention | null): ForceMention | null {
  return group && { ...group, ...spanAt(sentence, at), antecedent: { start: group.start, end: group.end } }
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
