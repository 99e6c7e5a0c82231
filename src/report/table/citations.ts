import type { Citation } from '../../model/citation.js'
import type { Result } from '../../model/result.js'
import { plain } from '../plain.js'
import type { Lookups } from '../standing.js'
import { edtfWords } from '../value-words.js'
import type { Paint } from './paint.js'
import { cutTo, wrap } from './width.js'

/** One claim of each text that carries the cited one is enough, and so are three texts. */
const mostTexts = 3

/** What reports credit to others whose text is among the sources, and does not stand so there; the rest as counts. Nothing where nobody is cited. */
export function citationBlocks(
  { citations = [] }: Pick<Result, 'citations'>,
  lookups: Lookups,
  columns: number,
  paint: Paint,
): string {
  if (citations.length === 0) return ''
  const count = (verdict: Citation['verdict']): number => citations.filter((one) => one.verdict === verdict).length
  const counts = `${count('misquoted')} misquoted, ${count('confirmed')} confirmed, ${count('not-found')} not found among the sources`
  const blocks = citations
    .filter(({ verdict }) => verdict === 'misquoted')
    .map((one) => block(one, lookups, columns - 2, paint))
  return [`${paint.verdict.conflict('CITED')}  ${counts}`, ...blocks].join('\n\n')
}

function block(
  { claim: id, cited, naming, day, against, why }: Citation,
  lookups: Lookups,
  columns: number,
  paint: Paint,
): string {
  const claim = lookups.claims.get(id)
  if (claim === undefined) return ''
  const when = day === null ? '' : ` of ${edtfWords(day)}`
  const title = `${lookups.outletName(claim.source)}, line ${claim.evidence.line}, on the word of ${lookups.originName(cited)}${when}: “${claim.evidence.quote}”`
  const others = against.flatMap((one) => lookups.claims.get(one.claim) ?? [])
  const texts = others
    .filter(({ source }, at) => others.findIndex((other) => other.source === source) === at)
    .map(({ source, evidence }) => `${lookups.outletName(source)} has: “${evidence.quote}”`)
  const named =
    naming === undefined ? [] : [`It names ${lookups.originName(cited)} in line ${naming.line}: “${naming.text}”`]
  const lines = [
    ...wrap(plain(title), columns).map((line) => paint.strong(line)),
    ...named.flatMap((line) => wrap(plain(line), columns)),
    ...texts.slice(0, mostTexts).map((line) => cutTo(plain(line), columns)),
    ...wrap(plain(why), columns),
  ]
  return lines.map((line) => `  ${line}`).join('\n')
}
