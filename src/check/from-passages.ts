import type { Citation } from '../model/citation.js'
import type { Claim } from '../model/claim.js'
import type { Names } from '../model/names.js'
import type { Recycled } from '../model/recycled.js'
import type { Source } from '../model/source.js'
import { aboutOf, type DraftFinding } from './draft.js'
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
    const says = `credited to ${names(cited)}, but ${against[0]?.reason ?? ''}; ${otherWords(side, source)}`
    return [
      {
        fingerprint: fingerprintOf(['citation/misquoted', source, sayingOf(mine), cited]),
        rule: 'citation/misquoted',
        message: headed(mine, says, names),
        place: placeOf(mine.evidence, article),
        words: mine.evidence.quote,
        about: aboutOf(mine),
        claim: mine.id,
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
    return [
      {
        fingerprint: fingerprintOf(['source/recycled', source, sign.kind, sign.text]),
        rule: 'source/recycled',
        message: `${where} of an earlier moment than the report: ${quoted(sign.text)} ${sign.why}`,
        place: placeOf(sign, article),
        words: sign.text,
        about: null,
        claim: null,
        between: null,
        other: null,
      },
    ]
  })
}
