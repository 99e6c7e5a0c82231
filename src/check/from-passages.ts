import type { Citation } from '../model/citation.js'
import type { Claim } from '../model/claim.js'
import type { Names } from '../model/names.js'
import type { Recycled } from '../model/recycled.js'
import type { Source } from '../model/source.js'
import { onClaim, onReport, type DraftFinding } from './draft.js'
import { fingerprintOf, sayingOf } from './fingerprint.js'
import { otherSide } from './other-side.js'
import { placeOf, type PlacedArticle } from './place.js'
import { headed, otherWords, quoted } from './words.js'

/** What the report credits to a text that does not say so. */
export function findMisquoted(
  article: PlacedArticle,
  citations: readonly Citation[],
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
  names: Names,
): DraftFinding[] {
  return citations.flatMap((citation): DraftFinding[] => {
    const { verdict, cited, against, source } = citation
    const [mine, other] = [claims.get(citation.claim), claims.get(against[0]?.claim ?? '')]
    if (verdict !== 'misquoted' || source !== article.source.id || mine === undefined || other === undefined) return []
    const side = otherSide(other, sources.get(other.source))
    const reason = `credited to ${names(cited)}, but ${against[0]?.reason ?? ''}`
    return [
      {
        ...onClaim(mine, article),
        fingerprint: fingerprintOf(['citation/misquoted', source, sayingOf(mine), cited]),
        rule: 'citation/misquoted',
        message: headed(mine, `${reason}; ${otherWords(side, source)}`, names),
        reason,
        between: null,
        other: side,
      },
    ]
  })
}

/** Passages that are older than the report: one finding each, at the first sign of it. */
export function findOldPassages(article: PlacedArticle, recycled: readonly Recycled[]): DraftFinding[] {
  return recycled.flatMap(({ source, lines: [from, to], signs }): DraftFinding[] => {
    const [sign] = signs
    if (source !== article.source.id || sign === undefined) return []
    const where = from === to ? `Line ${from} speaks` : `Lines ${from} to ${to} speak`
    const message = `${where} of an earlier moment than the report: ${quoted(sign.text)} ${sign.why}`
    const key = `${sign.kind}\u0000${sign.text}`
    return [{ ...onReport('source/recycled', placeOf(sign, article), message, key), words: sign.text }]
  })
}
