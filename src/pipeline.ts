import { findCited, judgeCitations, type Cited } from './citations/index.js'
import { claim, traceTopic } from './claim/index.js'
import { clean } from './clean/index.js'
import { compare, relater, standingOfClaims } from './compare/index.js'
import { driftBetween, DriftLookup, type ReadSource } from './drift/index.js'
import { gradeResult } from './grade/index.js'
import { group } from './group/index.js'
import { load, type LoadOptions } from './load/index.js'
import { traceOrigins, type Origins } from './origins/index.js'
import { read } from './read/index.js'
import { findRecycled, groundOf, markDoubtful, timelineOf } from './time/index.js'
import type { Article } from './model/article.js'
import type { Bundle } from './model/bundle.js'
import type { Claim } from './model/claim.js'
import type { SourceDrift } from './model/drift.js'
import type { Knowledge } from './model/knowledge.js'
import { namesOf } from './model/names.js'
import type { Notice } from './model/notice.js'
import type { OriginGraph } from './model/origin.js'
import type { Reading } from './model/reading.js'
import type { Result } from './model/result.js'
import type { Stretch } from './model/span.js'
import type { Standing } from './model/standing.js'

export { gradeResult, timelineOf, traceTopic }

/** An article with all that was read in it. */
export interface ReadArticle {
  article: Article
  stretches: Stretch[]
  reading: Reading
  claims: Claim[]
}

/** From paths to articles; what could not be read is in `notices`, the rest is there. */
export async function loadArticles(
  inputs: string[],
  options: LoadOptions,
): Promise<{ articles: Article[]; notices: Notice[] }> {
  return load(inputs, options)
}

export function cleanArticle(article: Article, knowledge: Knowledge): Stretch[] {
  return clean(article, knowledge)
}

export function readArticle(article: Article, knowledge: Knowledge): ReadArticle {
  const stretches = clean(article, knowledge)
  const reading = read(article, stretches, knowledge)
  const claims = claim(article, reading, knowledge)
  return { article, stretches, reading, claims }
}

/** Holds the claims of all articles against each other, with who stands behind them, what became of the wire's words, and what may be old. */
export function compareArticles(read: readonly ReadArticle[], knowledge: Knowledge): Result {
  return holdTogether(layOut(read.map(reportOf), knowledge))
}

/** A report with its claims. Of one that only a saved result keeps, `text` and `sentences` are empty. */
export type Report = ReadSource

/** What is told of all reports at once, before claims are held against each other. */
export interface Laid {
  reports: readonly Report[]
  bundles: readonly Bundle[]
  origins: Origins
  drift: DriftLookup
  knowledge: Knowledge
}

/** The stages that need every report: what speaks of the same thing, who copies whom, and with which words. */
export function layOut(reports: readonly Report[], knowledge: Knowledge): Laid {
  const claims = claimsOf(reports)
  assertOwnIds(claims)
  const bundles = group(claims, reports, knowledge)
  const origins = traceOrigins(reports, knowledge)
  return { reports, bundles, origins, drift: new DriftLookup(origins.alignments, reports, knowledge), knowledge }
}

/** The part of what was laid out that is asked for. */
export interface Asked {
  bundles: readonly Bundle[]
  /** The claims whose citations are looked up, in the reports that may be cited. */
  citing: readonly Claim[]
  citable: readonly Report[]
}

/** The stages from claims to a result, for all of what was laid out or for the part that a new report touches. */
export function holdTogether(laid: Laid, asked: Asked | null = null): Result {
  const { origins, knowledge } = laid
  const cited = findCited(asked?.citing ?? claimsOf(laid.reports), asked?.citable ?? laid.reports, origins)
  const reports = asked === null ? laid.reports : touched(laid.reports, asked, cited)
  const claims = claimsOf(reports)
  const standing = standingOf(laid, cited)
  const compared = compare(asked?.bundles ?? laid.bundles, claims, reports, knowledge, standing)
  const result = { ...compared, claims: compared.claims.map((one) => ({ ...one, origins: standing.originsOf(one) })) }
  const citations = judgeCitations(cited, claims, relater(claims, reports, knowledge), namesOf(knowledge))
  const recycled = findRecycled(groundOf(result, laid.reports, { ...origins, ...standing }, knowledge))
  return markDoubtful({ ...result, origins: origins.graph, citations }, recycled)
}

/** All that follows knows a claim by its id: of two with one id the first would be lost unseen. */
function assertOwnIds(claims: readonly Claim[]): void {
  const first = new Map<string, Claim>()
  for (const claim of claims) {
    const other = first.get(claim.id)
    if (other !== undefined) throw new Error(`claims of ${other.source} and ${claim.source} have one id, ${claim.id}`)
    first.set(claim.id, claim)
  }
}

const claimsOf = (reports: readonly Report[]): Claim[] => reports.flatMap(({ claims }) => claims)

/** The reports whose claims are held against each other, or cited. */
function touched(reports: readonly Report[], { bundles, citing }: Asked, cited: readonly Cited[]): Report[] {
  const held = [...bundles.flatMap((bundle) => [...bundle.claims, ...bundle.beside]), ...citing]
  const ids = new Set([...held.map(({ source }) => source), ...cited.flatMap(({ texts }) => texts.map(({ id }) => id))])
  return reports.filter(({ source }) => ids.has(source.id))
}

/** Who descends from whom. */
export function originsOfArticles(read: ReadArticle[], knowledge: Knowledge): OriginGraph {
  return traceOrigins(read.map(reportOf), knowledge).graph
}

/** What became of the words of each two sources that share a text, or of two by their ids, whichever comes first. */
export function driftOfArticles(
  read: ReadArticle[],
  ids: [string, string] | null,
  knowledge: Knowledge,
): SourceDrift[] {
  const texts = new Map(read.map((one) => [one.article.source.id, reportOf(one)]))
  const { alignments, align } = traceOrigins([...texts.values()], knowledge)
  const wanted = ids === null ? alignments : [align(...ids)].filter((one) => one !== null)
  return wanted.flatMap((alignment) => {
    const [a, b] = [texts.get(alignment.a), texts.get(alignment.b)]
    return a && b ? [driftBetween(alignment, a, b, knowledge)] : []
  })
}

export function reportOf({ article, reading, claims }: ReadArticle): Report {
  return { source: article.source, text: article.text, sentences: reading.sentences, claims }
}

/** Whose word claims are and which sentences are one: told from the texts, and from the claims alone where a text is not at hand. */
function standingOf({ reports, origins, drift, knowledge }: Laid, cited: readonly Cited[]): Standing {
  const texts = new Map(cited.map((one) => [one.claim, new Set(one.texts.map(({ id }) => id))]))
  const bare = new Set(reports.filter(({ sentences }) => sentences.length === 0).map(({ source }) => source.id))
  const alone = standingOfClaims(
    bare.size === 0 ? [] : claimsOf(reports),
    reports.map(({ source }) => source),
    knowledge,
  )
  return {
    originsOf: (claim) =>
      bare.has(claim.source) ? (claim.origins ?? alone.originsOf(claim)) : origins.originsOf(claim),
    driftBetween: (a, b) => (bare.has(a.source) || bare.has(b.source) ? alone.driftBetween(a, b) : drift.between(a, b)),
    lostWith: (claim) => drift.lone(claim),
    cites: (citing, { source }) => texts.get(citing)?.has(source) ?? false,
  }
}
