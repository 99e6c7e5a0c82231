import type { Documents } from '../../model/documents.js'
import type { Lineage } from '../../model/origin.js'
import { evidenceWords, kinshipWords, reachWords } from '../origin-evidence.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { lookupsOf, type Lookups } from '../standing.js'
import { paintFor, type Paint } from './paint.js'
import { cutTo, wrap } from './width.js'

/** Each source with the texts that it descends from and the evidence; then which sources share a text. */
export function originsTable(list: Documents['origins'], { columns, colour, names }: ReportOptions): string {
  const paint = paintFor(colour)
  const lookups = lookupsOf({ claims: [], sources: list.sources }, names)
  const parts = list.lineages.map((lineage) => lineageLines(lineage, lookups, columns, paint).join('\n'))
  const shared = list.kinships.flatMap((kinship) => {
    const [a, b] = [kinship.a, kinship.b].map((id) => outletOf(id, lookups))
    return wrap(plain(`${a ?? ''} and ${b ?? ''}: ${kinshipWords(kinship)}`), columns - 2).map((line) => `  ${line}`)
  })
  if (shared.length > 0) parts.push([paint.strong('IN COMMON'), ...shared].join('\n'))
  return `${parts.join('\n\n')}\n`
}

function lineageLines({ source, own, descents }: Lineage, lookups: Lookups, columns: number, paint: Paint): string[] {
  const title = `${paint.strong(plain(outletOf(source, lookups)))}  ${paint.faint(plain(source))}`
  if (descents.length === 0) return [title, `  its own, as far as can be seen (${plain(lookups.originName(own))})`]
  return [
    title,
    ...descents.flatMap((descent) => [
      `  ${plain(lookups.originName(descent.origin))}: ${reachWords(descent)}`,
      ...descent.evidence.flatMap((one) => {
        const words = plain(evidenceWords(one, (id) => outletOf(id, lookups)))
        const run = one.kind === 'shared-text' ? [cutTo(`  “${plain(one.run)}”`, columns - 4)] : []
        return [...wrap(words, columns - 4), ...run].map((line) => `    ${paint.faint(line)}`)
      }),
    ]),
  ]
}

const outletOf = (id: string, { sources }: Lookups): string => sources.get(id)?.outlet ?? id
