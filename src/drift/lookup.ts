import type { AlignedSentences, Alignment } from '../model/alignment.js'
import type { Claim } from '../model/claim.js'
import type { DriftChange } from '../model/drift.js'
import type { Knowledge } from '../model/knowledge.js'
import { changesBetween } from './changes.js'
import { valueDifference } from './direction.js'
import { passageOf, type ReadSource } from './passage.js'
import { sentenceIndexAt } from '../model/sentence-at.js'

/** A change with the sources that it lies between, the one published first first. */
export interface ChangeBetween {
  sources: [string, string]
  change: DriftChange
}

/** Beyond so many copies of one text the first ones tell. */
const mostCopies = 8

/** What became of the words of single claims, worked out where it is asked for. */
export class DriftLookup {
  readonly #sources: ReadonlyMap<string, ReadSource>
  readonly #common: ReadonlySet<string>
  readonly #bySource = new Map<string, Alignment[]>()
  readonly #byPair = new Map<string, Alignment>()
  readonly #changes = new Map<AlignedSentences, DriftChange[]>()

  constructor(alignments: readonly Alignment[], read: readonly ReadSource[], { credits }: Pick<Knowledge, 'credits'>) {
    this.#sources = new Map(read.map((one) => [one.source.id, one]))
    this.#common = new Set(credits.common)
    for (const alignment of alignments) {
      this.#byPair.set(`${alignment.a} ${alignment.b}`, alignment)
      this.#note(alignment.a, alignment)
      this.#note(alignment.b, alignment)
    }
  }

  #note(source: string, alignment: Alignment): void {
    const known = this.#bySource.get(source)
    if (known === undefined) this.#bySource.set(source, [alignment])
    else known.push(alignment)
  }

  /** What was changed between two claims that stand in one sentence in two wordings, as far as it touches one of them; null where they do not. */
  between(a: Claim, b: Claim): DriftChange[] | null {
    const alignment = this.#byPair.get(`${a.source} ${b.source}`) ?? this.#byPair.get(`${b.source} ${a.source}`)
    const pair = alignment && this.#pairOf(a, alignment)
    if (alignment === undefined || pair === undefined || this.#pairOf(b, alignment) !== pair) return null
    return this.#changesOf(pair, alignment).filter(({ claims }) => claims.includes(a.id) || claims.includes(b.id))
  }

  /** Where a claim stands in a clause that another wording of its sentence leaves out, and its text does not have elsewhere. */
  lone(claim: Claim): ChangeBetween[] {
    const first = (this.#bySource.get(claim.source) ?? []).slice(0, mostCopies)
    const alignments = first.filter(({ a, b }) => !this.#says(a === claim.source ? b : a, claim))
    return alignments.flatMap((alignment): ChangeBetween[] => {
      const pair = this.#pairOf(claim, alignment)
      const changes = pair === undefined ? [] : this.#changesOf(pair, alignment)
      const lone = changes.filter(
        ({ type, change, claims }) => type === 'clause' && change !== 'changed' && claims.includes(claim.id),
      )
      return lone.map((change) => ({ sources: [alignment.a, alignment.b], change }))
    })
  }

  #says(source: string, { topic, subject, value }: Claim): boolean {
    const claims = this.#sources.get(source)?.claims ?? []
    return claims.some(
      (one) => one.topic === topic && one.subject === subject && valueDifference(one.value, value) === null,
    )
  }

  #pairOf({ source, evidence }: Claim, alignment: Alignment): AlignedSentences | undefined {
    const sentences = this.#sources.get(source)?.sentences ?? []
    const at = sentenceIndexAt(sentences, evidence.start)
    return alignment.pairs.find((pair) => pair[source === alignment.a ? 'a' : 'b'].includes(at))
  }

  #changesOf(pair: AlignedSentences, alignment: Alignment): DriftChange[] {
    const [a, b] = [this.#sources.get(alignment.a), this.#sources.get(alignment.b)]
    if (pair.closeness === 'exact' || a === undefined || b === undefined) return []
    const changes = this.#changes.get(pair) ?? changesBetween(passageOf(a, pair.a), passageOf(b, pair.b), this.#common)
    this.#changes.set(pair, changes)
    return changes
  }
}
