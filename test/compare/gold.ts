import { readFileSync } from 'node:fs'
import type { Article } from '../../src/model/article.js'
import type { Claim } from '../../src/model/claim.js'
import type { Group } from '../../src/model/result.js'
import type { Value } from '../../src/model/value.js'
import { articleOf } from './claims.js'

type GoldClaim = Omit<Claim, 'id' | 'attribution' | 'evidence' | 'inferred'> & {
  speaker: string
  count: number | null
  via: string[]
  quote: string
}
type GoldPosition = Pick<Group['positions'][number], 'topic' | 'subject' | 'place' | 'value'>
export type GoldGroup = Pick<Group, 'topic' | 'subject' | 'place' | 'verdict' | 'kind'> & {
  between?: Group['between']
  positions: GoldPosition[]
}
export interface Cluster {
  name: string
  sources: string[]
  groups: GoldGroup[]
}

/** One half of the annotated reports: its claims as if all had been read without a fault, and its clusters' groups. */
export interface Gold {
  claims: Claim[]
  articles: Pick<Article, 'source' | 'text'>[]
  clusters: Cluster[]
}

export function readGold(folder: string): Gold {
  const lines = readFileSync(`${folder}/claims.jsonl`, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as GoldClaim)
  const manifest = JSON.parse(readFileSync(`${folder}/reports/sources.json`, 'utf8')) as Partial<Article['source']>[]
  const { clusters } = JSON.parse(readFileSync(`${folder}/comparison.json`, 'utf8')) as { clusters: Cluster[] }
  const articles = [...new Set(rows.map(({ source }) => source))].map((id) => {
    const listed = manifest.find((one) => one.id === id)
    const published =
      listed?.published ?? /\d{4}-\d\d-\d\d$/.exec(id)?.[0] ?? usualDay(rows.filter(({ source }) => source === id))
    return articleOf({ id, published, origins: listed?.origins ?? [], outlet: listed?.outlet ?? id })
  })
  return { claims: rows.map(claimOf), articles, clusters }
}

/** Most claims are as of the day of publication. */
function usualDay(rows: GoldClaim[]): string | null {
  const days = rows.flatMap(({ asOf }) => (/^\d{4}-\d\d-\d\d$/.test(asOf ?? '') ? [asOf ?? ''] : []))
  const count = (day: string): number => days.filter((other) => other === day).length
  return days.sort((a, b) => count(b) - count(a))[0] ?? null
}

function claimOf({ speaker, count, via, quote, value, ...rest }: GoldClaim, at: number): Claim {
  const kind = speaker === 'outlet' ? 'outlet' : /(?:sources|officials)$/.test(speaker) ? 'anonymous' : 'named'
  return {
    ...rest,
    value: { ...value, text: quote },
    id: `${rest.source}-${at}`,
    attribution: { kind, speaker: kind === 'outlet' ? null : speaker, text: null, count, via },
    evidence: { quote, sentence: quote, line: at + 1, start: at, end: at + quote.length },
    inferred: [],
  }
}

/** The distinct values of a group's own topic, as a set that can be compared. */
export function ownValues({ topic, positions }: Pick<Group, 'topic'> & { positions: GoldPosition[] }): string[] {
  const own = positions.filter((position) => (position.topic ?? topic) === topic)
  return [...new Set(own.map(({ value }) => keyOf(value)))].sort()
}

function keyOf(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return [value.point, value.min, value.max].join(' ')
    case 'quantifier':
      return value.level
    case 'date':
      return value.edtf ?? ''
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}
