import {
  check,
  findUnreadable,
  inOrderOfArrival,
  indexSentences,
  narrow,
  settle,
  type DraftFinding,
  type Severities,
} from './check/index.js'
import { findCited, judgeCitations } from './citations/index.js'
import { compare, relater } from './compare/index.js'
import { group } from './group/index.js'
import { traceOrigins, type Origins } from './origins/index.js'
import { findRecycled, groundOf } from './time/index.js'
import type { Bundle } from './model/bundle.js'
import type { Citation } from './model/citation.js'
import type { Claim } from './model/claim.js'
import type { Finding } from './model/finding.js'
import type { Knowledge } from './model/knowledge.js'
import { namesOf } from './model/names.js'
import type { Notice } from './model/notice.js'
import type { Sentence } from './model/reading.js'
import type { Result } from './model/result.js'
import type { Source } from './model/source.js'
import type { ReadArticle } from './pipeline.js'

/** Reports that others are held against, as far as a saved result keeps them. */
export interface KnownReports {
  sources: Source[]
  claims: Claim[]
}

/** A report as far as it is known: of a known one neither text nor sentences. */
interface ReadText {
  source: Source
  text: string
  sentences: readonly Sentence[]
}

/** What new reports are to the known ones and to each other, as if they came one after another. Only what they touch is compared. */
export function checkArticles(fresh: ReadArticle[], known: KnownReports, knowledge: Knowledge): DraftFinding[] {
  const all = new Reports(fresh, known, knowledge)
  const [sentences, names] = [indexSentences(all.claims), namesOf(knowledge)]
  const claims = new Map(all.claims.map((claim) => [claim.id, claim]))
  const here = new Map(known.sources.map((source) => [source.id, source]))
  return inOrderOfArrival(fresh).flatMap(({ article, claims: own }) => {
    const { id } = article.source
    const compared = all.compareWith(narrow(all.bundles, id, (other) => here.has(other), all.sources))
    const citations = all.citationsIn(own, here)
    const recycled = findRecycled(groundOf(compared, all.texts, all.origins, knowledge))
    const findings = check(article, own, { compared, sentences, citations, recycled, claims, known: here }, names)
    here.set(id, article.source)
    return findings
  })
}

/** Findings on the reports and on the files that are none, each as grave as its rule is in this run. */
export function settleFindings(
  drafts: readonly DraftFinding[],
  notices: readonly Notice[],
  severities: Severities,
): Finding[] {
  return settle([...drafts, ...findUnreadable(notices)], severities)
}

/** The new reports beside the known ones. Of a known report only its claims are there, so that a saved result says the same as the report itself. */
class Reports {
  readonly claims: Claim[]
  readonly sources: Map<string, Source>
  readonly texts: ReadText[]
  readonly origins: Origins
  readonly bundles: Bundle[]

  constructor(
    fresh: readonly ReadArticle[],
    known: KnownReports,
    private readonly knowledge: Knowledge,
  ) {
    this.claims = [...known.claims, ...fresh.flatMap((one) => one.claims)]
    this.texts = [
      ...known.sources.map((source) => ({ source, text: '', sentences: [] })),
      ...fresh.map(({ article, reading }) => ({ ...article, sentences: reading.sentences })),
    ]
    this.sources = new Map(this.texts.map(({ source }) => [source.id, source]))
    this.origins = traceOrigins(this.texts, knowledge)
    this.bundles = group(this.claims, this.texts, knowledge)
  }

  compareWith(touched: readonly Bundle[]): Result {
    const ids = new Set(touched.flatMap((bundle) => [...bundle.claims, ...bundle.beside].map(({ source }) => source)))
    return compare(touched, this.claimsOf(ids), this.textsOf(ids), this.knowledge)
  }

  /** What a report's claims credit to others, held against what is known of these. */
  citationsIn(own: readonly Claim[], known: ReadonlyMap<string, Source>): Citation[] {
    const authors = new Set(own.map(({ source }) => source))
    const texts = this.texts.filter(({ source: { id } }) => known.has(id) || authors.has(id))
    const cited = findCited(own, texts, this.origins)
    const ids = new Set(cited.flatMap(({ claim, texts }) => [claim.source, ...texts.map(({ id }) => id)]))
    const claims = this.claimsOf(ids)
    return judgeCitations(cited, claims, relater(claims, this.textsOf(ids), this.knowledge), namesOf(this.knowledge))
  }

  private claimsOf(ids: ReadonlySet<string>): Claim[] {
    return this.claims.filter(({ source }) => ids.has(source))
  }

  private textsOf(ids: ReadonlySet<string>): ReadText[] {
    return this.texts.filter(({ source }) => ids.has(source.id))
  }
}
