import { describe, expect, test } from '@jest/globals'
import type { Article } from '../../src/model/article.js'
import type { Citation } from '../../src/model/citation.js'
import { compareArticles, readArticle } from '../../src/pipeline.js'
import { citationBlocks } from '../../src/report/table/citations.js'
import { paintFor } from '../../src/report/table/paint.js'
import { lookupsOf } from '../../src/report/standing.js'
import { knowledge } from '../origins/reading.js'

const shared =
  'The quartermaster reckons that 2,500 American troops are still based in Iraq, though the last of the carpenters left with the spring convoy and took the keys of the dry dock along.'

function articleOf(outlet: string, published: string, paragraphs: readonly string[]): Article {
  const id = outlet.toLowerCase().replaceAll(' ', '-')
  const none = 'none'
  return {
    source: { id, outlet, title: outlet, published, origins: [], url: null, language: 'en', file: `${id}.txt` },
    text: ['A day on the quay', ...paragraphs].join('\n\n'),
    layout: null,
    provenance: { outlet: none, title: none, published: none, origins: none, url: none, language: none },
  }
}

const levant = articleOf('Levant Gazette', '2024-07-22', [
  shared,
  'Fishermen say that nets were mended twice this week, which nobody at the market remembers from any other July.',
])

function compared(paragraphs: readonly string[]): ReturnType<typeof compareArticles> {
  const harbor = articleOf('Harbor Post', '2024-07-23', paragraphs)
  return compareArticles(
    [levant, harbor].map((one) => readArticle(one, knowledge)),
    knowledge,
  )
}

const citations = (paragraphs: readonly string[]): Citation[] => compared(paragraphs).citations ?? []

describe('who is cited', () => {
  test.each<[string, string[]]>([
    ['the same sentence, and another number', [shared, 'There are 4,000 American troops in Iraq, the baker adds.']],
    ['the same sentence alone', [shared]],
    ['a number of its own', ['There are 4,000 American troops in Iraq, the baker adds.']],
    ['the same sentence, retold', [shared.replace('2,500', '3,500'), 'Gulls sat on the crane all morning.']],
  ])('nobody where no outlet is named: %s', (_, paragraphs) => {
    expect(citations(paragraphs)).toEqual([])
  })
  test('shared wording is still one origin', () => {
    const { groups } = compared([shared])
    const origins = groups.flatMap(({ positions }) => positions.map((position) => position.origins))
    expect(origins).toContainEqual(['levant-gazette'])
  })
  test('whom the words name, with the words', () => {
    const line = 'According to a Reuters report, 2,500 American troops are based in Iraq.'
    const [found] = citations([
      line,
      'The Harbor Post counted the lamps on the pier, and there were nine of them, one more than in May.',
    ])
    expect(found).toMatchObject({ cited: 'reuters', naming: { kind: 'attribution', line: 3 } })
    expect(line).toContain(found?.naming?.text)
  })
})

test('the table quotes the words that name the cited outlet', () => {
  const result = compared([shared, 'There are 4,000 American troops in Iraq, the baker adds.'])
  const [mine, other] = [result.claims.at(-1), result.claims.at(0)]
  if (mine === undefined || other === undefined) throw new Error('no claims')
  const citation: Citation = {
    claim: mine.id,
    source: mine.source,
    cited: 'reuters',
    naming: { kind: 'attribution', line: 5, start: 0, end: 17, text: 'according to Reuters' },
    day: null,
    texts: [],
    verdict: 'misquoted',
    against: [{ claim: other.id, relation: 'conflict', reason: 'another number' }],
    why: 'It does not stand so.',
  }
  const names = (id: string): string => (id === 'reuters' ? 'Reuters' : id)
  const block = citationBlocks({ citations: [citation] }, lookupsOf(result, names), 120, paintFor(false))
  expect(block).toContain('It names Reuters in line 5: “according to Reuters”')
})
