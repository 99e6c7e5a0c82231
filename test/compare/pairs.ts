import { expect, test } from '@jest/globals'
import { layGround } from '../../src/compare/ground.js'
import { relate } from '../../src/compare/relate.js'
import type { Finding } from '../../src/compare/finding.js'
import type { ConflictKind, RelationName } from '../../src/model/result.js'
import type { Topic } from '../../src/model/topic.js'
import { articlesOf, claimOf, knowledge, type Said } from './claims.js'

type Side = string | (Partial<Said> & { value: string })
export type Expected = RelationName | `conflict ${ConflictKind}`
/** Topic, the one claim, the other, what they are to each other. */
export type PairCase = [topic: Topic, a: Side, b: Side, expected: Expected]

/** `others`: further claims of the two reports, for what they say about these. */
export function relatePair(a: Said, b: Said, others: readonly Said[] = []): Finding {
  const all = [a, b, ...others]
  const [one, other, ...more] = [claimOf(a), claimOf(b), ...others.map(claimOf)]
  return relate(one, other, layGround([one, other, ...more], articlesOf(all), knowledge))
}

function saidOf(side: Side, topic: Topic, source: string): Said {
  const said: Said = typeof side === 'string' ? { topic, value: side, source } : { topic, source, ...side }
  const day =
    said.published === undefined && /^\d{4}-\d\d-\d\d$/.test(said.asOf ?? '') ? (said.asOf ?? null) : said.published
  return day === undefined ? said : { ...said, published: day }
}

function nameOf(side: Side): string {
  if (typeof side === 'string') return side
  const { value, ...rest } = side
  return [value, ...Object.values(rest)].join(', ')
}

/** One test for each row, in both orders: what two claims are to each other does not hang on which is named first. */
export function testPairs(rows: readonly PairCase[]): void {
  test.each(
    rows.map((row): [string, PairCase] => [`${row[0]}: ${nameOf(row[1])} | ${nameOf(row[2])}: ${row[3]}`, row]),
  )('%s', (_, [topic, a, b, expected]) => {
    const [one, other] = [saidOf(a, topic, 'alpha'), saidOf(b, topic, 'beta')]
    const finding = relatePair(one, other)
    const found = finding.kind === null ? finding.relation : `${finding.relation} ${finding.kind}`
    expect(found).toBe(expected)
    expect(finding.reason).not.toBe('')
    expect(relatePair(other, one)).toEqual(finding)
  })
}
