import type {
  DateMention,
  ForceMention,
  Mention,
  PlaceMention,
  QuantifierMention,
  QuantityMention,
  WordMention,
} from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { WordClassName } from '../model/word-classes.js'
import { asidesOf, type Aside } from './asides.js'
import { barriersOf } from './clauses.js'
import { ClassSet } from './word-classes.js'
import { boundary } from './reach.js'

const none: readonly number[] = []
const nothing: readonly Mention[] = []

/** One sentence with everything that a rule asks of it, by token. */
export class Scene {
  readonly dates: DateMention[] = []
  readonly forces: ForceMention[] = []
  readonly places: PlaceMention[] = []
  readonly quantities: QuantityMention[] = []
  readonly quantifiers: QuantifierMention[] = []
  readonly words: WordMention[] = []
  /** By the token that they begin at. */
  readonly #starts: (Mention[] | undefined)[]
  readonly #classes = new Map<string, number[]>()
  readonly #present = new ClassSet()
  readonly #kinds = new Set<Mention['kind']>()
  #barriers: readonly number[] | null = null
  #asides: readonly Aside[] | null = null
  #tokens: ReadonlyMap<string, readonly number[]> | null = null

  constructor(
    readonly sentence: Sentence,
    readonly published: string | null,
  ) {
    this.#starts = Array.from({ length: sentence.tokens.length })
    for (const mention of sentence.mentions) this.#sort(mention)
    this.forces = this.forces.filter((force) => !this.#isPlace(force))
  }

  // "Baghdad said" names a government, "in Baghdad", "invaded Iraq" and "Jordan, where" a place
  #isPlace(force: ForceMention): boolean {
    if (force.by !== 'state') return false
    const place = this.places.find((one) => one.from >= force.from - 1 && one.from <= force.to && one.to >= force.to)
    if (!place) return false
    const next = this.norm(place.to) === ',' ? place.to + 1 : place.to
    return place.preposition !== null || this.#isObject(place.from) || this.norm(next) === 'where'
  }

  #isObject(at: number): boolean {
    return this.at(at - 1).some(
      (word) =>
        word.kind === 'word' && /^(?:base|third|past|participle|ing)$/.test(word.form) && !word.class.startsWith('say'),
    )
  }

  #sort(mention: Mention): void {
    const starting = this.#starts[mention.from]
    if (starting) starting.push(mention)
    else this.#starts[mention.from] = [mention]
    this.#kinds.add(mention.kind)
    if (mention.kind === 'word') {
      this.words.push(mention)
      const starts = this.#classes.get(mention.class)
      if (starts) starts.push(mention.from)
      else {
        this.#classes.set(mention.class, [mention.from])
        this.#present.add(mention.class)
      }
    } else if (mention.kind === 'date') this.dates.push(mention)
    else if (mention.kind === 'force') this.forces.push(mention)
    else if (mention.kind === 'place') this.places.push(mention)
    else if (mention.kind === 'quantity') this.quantities.push(mention)
    else if (mention.kind === 'quantifier') this.quantifiers.push(mention)
  }

  get length(): number {
    return this.sentence.tokens.length
  }

  at(token: number): readonly Mention[] {
    return this.#starts[token] ?? nothing
  }

  has(wordClass: WordClassName): boolean {
    return this.#classes.has(wordClass)
  }

  /** The names of all word classes that it has a word of. */
  classes(): Iterable<string> {
    return this.#classes.keys()
  }

  /** Whether it has a word of one of the classes, which are given by their numbers. */
  hasAny(classes: readonly number[]): boolean {
    for (const number of classes) if (this.#present.has(number)) return true
    return false
  }

  hasMention(kind: Mention['kind']): boolean {
    return this.#kinds.has(kind)
  }

  /** Whether one of its tokens is one of the words. */
  hasToken(words: readonly string[]): boolean {
    const tokens = (this.#tokens ??= tokensByNorm(this.sentence))
    for (const word of words) if (tokens.has(word)) return true
    return false
  }

  /** The tokens, in order, that are one of the words. */
  tokensOf(words: ReadonlySet<string>): readonly number[] {
    const tokens = (this.#tokens ??= tokensByNorm(this.sentence))
    let found: readonly number[] = none
    for (const word of words) {
      const own = tokens.get(word)
      if (own) found = found === none ? own : [...found, ...own].sort((a, b) => a - b)
    }
    return found
  }

  /** The tokens, in order, at which a word of one of the classes begins. */
  startsOf(classes: ReadonlySet<string>): readonly number[] {
    const found: number[] = []
    for (const name of classes) {
      const starts = this.#classes.get(name)
      if (starts && classes.size === 1) return starts
      if (starts) found.push(...starts)
    }
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b)
  }

  /** The longest word of a class that begins at a token. */
  wordAt(token: number, wordClass: WordClassName): WordMention | null {
    for (const mention of this.at(token)) if (mention.kind === 'word' && mention.class === wordClass) return mention
    return null
  }

  norm(token: number): string {
    return this.sentence.tokens[token]?.norm ?? ''
  }

  /** How far apart two tokens are in syntax: clause boundaries weigh most, words a little, an aside between them next to nothing. */
  distance(a: number, b: number): number {
    const [from, to] = a < b ? [a, b] : [b, a]
    let sum = this.#stretch(from, to)
    for (const aside of this.asides())
      if (aside.from >= from && aside.to <= to) sum -= Math.max(0, this.#stretch(aside.from, aside.to) - boundary.aside)
    return sum
  }

  #stretch(from: number, to: number): number {
    const barriers = (this.#barriers ??= barriersOf(this))
    return (barriers[to] ?? 0) - (barriers[from] ?? 0) + boundary.word * (to - from)
  }

  /** What interrupts it between two commas, dashes or brackets. */
  asides(): readonly Aside[] {
    return (this.#asides ??= asidesOf(this))
  }

  /** The words of tokens `from` to `to` as printed. */
  text(from: number, to: number): string {
    const start = this.sentence.tokens[from]?.start ?? 0
    const end = this.sentence.tokens[to - 1]?.end ?? start
    return this.sentence.text.slice(start - this.sentence.start, end - this.sentence.start)
  }
}

function tokensByNorm({ tokens }: Sentence): Map<string, number[]> {
  const found = new Map<string, number[]>()
  tokens.forEach(({ norm }, at) => {
    const known = found.get(norm)
    if (known) known.push(at)
    else found.set(norm, [at])
  })
  return found
}
