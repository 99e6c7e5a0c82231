import type { Provenance, Source } from './source.js'
import type { Stretch } from './span.js'

/** A source with its text, as it was loaded. */
export interface Article {
  source: Source
  /** The text exactly as decoded (plain text, Markdown), or as taken out of the format (HTML, JSON), `\n` between blocks. */
  text: string
  /** The sections that the format itself states (HTML, JSON fields); null where the text alone must tell. */
  layout: Stretch[] | null
  /** Where each field of `source` came from. */
  provenance: Record<'outlet' | 'title' | 'published' | 'origins' | 'url' | 'language', Provenance>
}
