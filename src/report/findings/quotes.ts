import type { Attribution } from '../../model/claim.js'
import type { Finding } from '../../model/finding.js'
import type { Names } from '../../model/names.js'
import { speakerWords } from '../speaker-words.js'
import type { Quotation } from '../words.js'

/** The words on both sides in their sentences; `other` is null where nothing stands against them. */
export function quotesOf({ words, sentence, other }: Finding): { own: Quotation; other: Quotation | null } {
  return {
    own: { quote: words, sentence: sentence === '' ? words : sentence },
    other: other === null ? null : { quote: other.words, sentence: other.sentence },
  }
}

/** "TRT World, 2024-07-22, line 14", or "line 5" of the same report. */
export function otherPlace({ place, other }: Finding): string {
  if (other === null) return ''
  if (other.source === place.source) return `line ${other.line}`
  return `${other.outlet}, ${other.published ?? 'undated'}, line ${other.line}`
}

/** "by US officials (2)", "in its own voice". */
export function voiceOf(attribution: Attribution, names: Names): string {
  return attribution.kind === 'outlet' ? 'in its own voice' : `by ${speakerWords(attribution, names)}`
}
