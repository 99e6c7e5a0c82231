import type { Claim } from '../model/claim.js'
import type { OtherSide } from '../model/finding.js'
import type { Source } from '../model/source.js'

/** A claim as what another is held against. */
export function otherSide({ id, evidence, source, attribution, value }: Claim, of: Source | undefined): OtherSide {
  const { start, end, line, quote, sentence } = evidence
  return {
    source,
    outlet: of?.outlet ?? source,
    published: of?.published ?? null,
    file: of?.file ?? '',
    line,
    start,
    end,
    words: quote,
    sentence,
    attribution,
    value,
    claim: id,
  }
}
