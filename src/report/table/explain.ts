import type { Claim } from '../../model/claim.js'
import type { Group, Relation } from '../../model/result.js'
import type { ClaimInContext, Explanation } from '../../model/documents.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { lookupsOf, originWords, ownMatter, type Lookups } from '../standing.js'
import { modalityWords, valueWords } from '../value-words.js'
import { block } from './block.js'
import { claimLines } from './claim-lines.js'
import { grid } from './grid.js'
import { paintFor, type Paint } from './paint.js'
import { quotedFirst } from './positions.js'
import { cutTo, wrap } from './width.js'

/** Everything behind one group or one claim: the sentences in their context, how each value was read, every relation. */
export function explainTable(explanation: Explanation, options: ReportOptions): string {
  const paint = paintFor(options.colour)
  const claims = new Map(explanation.claims.map((entry) => [entry.claim.id, entry]))
  const lookups = lookupsOf(
    { claims: explanation.claims.map(({ claim }) => claim), sources: explanation.sources },
    options.names,
  )
  const show = (entry: ClaimInContext): string => claimLines(entry, explanation, options, paint).join('\n')
  const alone = claims.get(explanation.id)
  const parts = alone === undefined ? [] : [show(alone)]
  for (const group of explanation.groups) {
    parts.push(isOpposed(group) ? block(group, lookups, options.columns, paint) : heading(group, options, paint))
    if (alone === undefined) parts.push(...positions(group, claims, show, lookups, paint))
    parts.push(relations(alone === undefined ? group.relations : touching(group, alone.claim), claims, options, paint))
    if (group.drift.length > 0) parts.push(drift(group, explanation, paint))
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const touching = ({ relations }: Group, { id }: Claim): Relation[] =>
  relations.filter(({ a, b }) => a === id || b === id)

/** Where two sides stand against each other, they are shown at once, as a comparison shows them. */
const isOpposed = ({ verdict }: Group): boolean => verdict === 'conflict' || verdict === 'changed'

function heading(group: Group, { columns, names }: ReportOptions, paint: Paint): string {
  const kinds = [group.kind, group.between].filter((part) => part !== null).join(', between ')
  const title = `${paint.verdict[group.verdict](group.verdict.toUpperCase())}  ${paint.strong(plain(matter(group, names)))}`
  return `${title}  ${paint.faint([kinds, group.id].filter(Boolean).join('  '))}\n${wrap(plain(group.why), columns).join('\n')}`
}

function positions(
  group: Group,
  claims: ReadonlyMap<string, ClaimInContext>,
  show: (entry: ClaimInContext) => string,
  lookups: Lookups,
  paint: Paint,
): string[] {
  const { names } = lookups
  return quotedFirst(group.positions, group.shown ?? []).flatMap((position, index) => {
    const own = ownMatter(position, group, names)
    const value = [valueWords(position.value, position.topic ?? group.topic, names), modalityWords(position.modality)]
      .filter(Boolean)
      .join(', ')
    const title = paint.strong(plain(`${index + 1}. ${value}${own === '' ? '' : ` (${own})`}`))
    const entries = position.claims.map((id) => claims.get(id)).filter((entry) => entry !== undefined)
    return [`${title}  ${paint.faint(plain(originWords(position, lookups)))}`, ...entries.map(show)]
  })
}

function relations(
  found: Relation[],
  claims: ReadonlyMap<string, ClaimInContext>,
  { columns }: ReportOptions,
  paint: Paint,
): string {
  if (found.length === 0) return ''
  const most = Math.floor(columns / 4)
  const says = (id: string): string => cutTo(`${id} ${plain(claims.get(id)?.claim.value.text ?? '')}`, most - 2)
  const rows = found.map(({ a, b, relation, kind, between, reason }) => [
    says(a),
    [relation, kind, between].filter((part) => part !== null).join(', '),
    says(b),
    plain(reason),
  ])
  const shape = [{ most }, { most: 20 }, { most }, {}]
  return `${paint.strong('Relations')}\n${grid(shape, rows, columns)}`
}

function drift({ drift: found }: Group, { sources }: Explanation, paint: Paint): string {
  const outlet = (id: string): string => plain(sources.find((source) => source.id === id)?.outlet ?? id)
  const lines = found.map(
    ({ from, to, sources: [a, b] }) => `${outlet(a)}: “${plain(from)}”\n${outlet(b)}: “${plain(to)}”`,
  )
  return `${paint.strong('Wording that drifted')}\n${lines.join('\n\n')}`
}
