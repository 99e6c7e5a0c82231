import type { Claim } from '../model/claim.js'
import type { Names } from '../model/names.js'
import type { Result } from '../model/result.js'
import type { Source } from '../model/source.js'
import type { DraftFinding } from './draft.js'
import { findMisquoted, findOldPassages } from './from-passages.js'
import { findInRelations } from './from-relations.js'
import { findInReport } from './from-sources.js'
import type { PlacedArticle } from './place.js'
import { findReprint, type SentenceIndex } from './reprints.js'

export { inOrderOfArrival } from './arrival.js'
export type { DraftFinding } from './draft.js'
export { findUnreadable } from './from-sources.js'
export { narrow } from './narrow.js'
export { indexSentences } from './reprints.js'
export { settle, type Severities } from './settle.js'

/** What a report was held against. */
export interface Held {
  /** The report and the known ones that its claims touch, compared. */
  compared: Pick<Result, 'claims' | 'groups' | 'sources' | 'citations' | 'recycled'>
  sentences: SentenceIndex
  /** All claims, by id. */
  claims: ReadonlyMap<string, Claim>
  /** The known reports, all of them, by id. */
  known: ReadonlyMap<string, Source>
}

/** What there is to say of one report beside the known ones. The order of the input changes nothing. */
export function check(article: PlacedArticle, own: readonly Claim[], held: Held, names: Names): DraftFinding[] {
  return [
    ...findInReport(article, own.length),
    ...findReprint(article, own, held.sentences, held.known),
    ...findMisquoted(article, held.compared.citations ?? [], held.claims, held.known, names),
    ...findOldPassages(article, held.compared.recycled ?? []),
    ...findInRelations(article, held.compared, names),
  ]
}
