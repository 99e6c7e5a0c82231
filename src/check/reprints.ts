import type { Claim } from '../model/claim.js'
import type { Source } from '../model/source.js'
import { onClaim, type DraftFinding } from './draft.js'
import { fingerprintOf } from './fingerprint.js'
import { otherSide } from './other-side.js'
import type { PlacedArticle } from './place.js'
import { likenessOfWords, sameSentence, wordsIn } from '../model/sentence-likeness.js'

/** Of a report that shares fewer of its sentences with another, more is its own than is not. */
const most = 0.5
/** One sentence alone may be a quotation. */
const fewest = 2
/** "Officials declined to comment." stands in any report. */
const fewestWords = 8
const anchorWords = 4

/** Claims' sentences by a few words of each, in which a light edit rarely changes all. */
export type SentenceIndex = ReadonlyMap<string, Claim[]>

export function indexSentences(claims: readonly Claim[]): SentenceIndex {
  const index = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const anchor of anchorsOf(claim.evidence.sentence)) {
      const found = index.get(anchor)
      if (found === undefined) index.set(anchor, [claim])
      else found.push(claim)
    }
  }
  return index
}

/** The report that most of this one's sentences stand in, if there is one. It works on claims alone, so that a saved result is enough. */
export function findReprint(
  article: PlacedArticle,
  claims: readonly Claim[],
  index: SentenceIndex,
  sources: ReadonlyMap<string, Source>,
): DraftFinding[] {
  const sentences = [...new Map(claims.map((claim) => [claim.evidence.sentence, claim])).values()].filter(isLong)
  const shared = new Map<string, [Claim, Claim][]>()
  for (const mine of sentences) {
    for (const other of twinsOf(mine, article.source.published, index, sources)) {
      shared.set(other.source, [...(shared.get(other.source) ?? []), [mine, other]])
    }
  }
  const [first] = [...shared].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const [id = '', [pair, ...rest] = []] = first ?? []
  const source = sources.get(id)
  const count = rest.length + 1
  if (pair === undefined || source === undefined || count < Math.max(fewest, sentences.length * most)) return []
  return [write(article, pair, source, `${count} of ${sentences.length}`)]
}

function write(article: PlacedArticle, [mine, other]: [Claim, Claim], source: Source, share: string): DraftFinding {
  const { id, outlet, published } = source
  const message = `${share} sentences with a claim stand in ${outlet} (${published ?? 'undated'}), word for word or nearly: what they say is no second confirmation.`
  return {
    ...onClaim(mine, article),
    about: null,
    fingerprint: fingerprintOf(['origin/reprint', article.source.id, id]),
    rule: 'origin/reprint',
    message,
    reason: message,
    between: null,
    other: otherSide(other, source),
  }
}

/** One claim of each source that has the sentence. */
function twinsOf(
  mine: Claim,
  published: string | null,
  index: SentenceIndex,
  sources: ReadonlyMap<string, Source>,
): Claim[] {
  const twins = new Map<string, Claim>()
  const words = wordsIn(mine.evidence.sentence)
  for (const other of anchorsOf(mine.evidence.sentence).flatMap((anchor) => index.get(anchor) ?? [])) {
    if (twins.has(other.source) || !isEarlier(sources.get(other.source), published)) continue
    if (likenessOfWords(words, wordsIn(other.evidence.sentence)) >= sameSentence.reprinted)
      twins.set(other.source, other)
  }
  return [...twins.values()]
}

/** What another printed later is no original. */
function isEarlier(source: Source | undefined, published: string | null): boolean {
  if (source === undefined) return false
  return source.published === null || published === null || source.published <= published
}

const isLong = ({ evidence }: Claim): boolean => wordsIn(evidence.sentence).length >= fewestWords

/** The first, the middle and the last words of a sentence that has enough of them. */
function anchorsOf(sentence: string): string[] {
  const words = wordsIn(sentence)
  if (words.length < fewestWords) return []
  const middle = Math.floor((words.length - anchorWords) / 2)
  return [0, middle, words.length - anchorWords].map((at) => words.slice(at, at + anchorWords).join(' '))
}
