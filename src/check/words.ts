import type { Claim } from '../model/claim.js'
import type { OtherSide } from '../model/finding.js'
import type { Names } from '../model/names.js'

const longestQuote = 160

/** "Remaining force, US forces, Iraq: …": what a finding is about, before what is found. */
export function headed({ topic, subject, place }: Claim, says: string, names: Names): string {
  const [first = '', ...rest] = topic.replaceAll('-', ' ')
  const parts = [first.toUpperCase() + rest.join(''), names(subject), ...(place === null ? [] : [names(place)])]
  return `${parts.join(', ')}: ${says}.`
}

/** `TRT World (2024-07-22, line 14) has “some may remain”`; within one report, `line 14 has …`. */
export function otherWords({ source, outlet, published, line, words }: OtherSide, own: string): string {
  const where = source === own ? `line ${line}` : `${outlet} (${published ?? 'undated'}, line ${line})`
  return `${where} has ${quoted(words)}`
}

/** Cut where it is long, and never through a character of two code units. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return `“${
    line.length <= longestQuote
      ? line
      : `${line
          .slice(0, longestQuote)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd()}…`
  }”`
}
