import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import type { Check } from '../../src/model/finding.js'
import { folderOf, checkIn, report } from '../check/folder.js'
import { run } from '../cli/run.js'

const wire = 'According to officials in Baghdad, some of the 2,500 US troops in Iraq may remain after September 2026.'
const longer = `${wire} The clerks of the harbour office had packed the last of the ledgers by then, and sold the stove.`

/** What `compare` finds between two reports, in the words of the rules of `check`. */
function foundIn({ claims, groups, citations = [], recycled = [] }: Result, own: string): Set<string> {
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
  const across = groups.flatMap(({ relations }) =>
    relations.filter(
      ({ a, b }) => sourceOf.get(a) !== sourceOf.get(b) && [a, b].some((id) => sourceOf.get(id) === own),
    ),
  )
  const rules = across.flatMap(({ relation, kind }) =>
    relation === 'conflict' ? [`conflict/${kind ?? 'value'}`] : relation === 'changed' ? ['changed'] : [],
  )
  const misquoted = citations.filter(({ verdict, source }) => verdict === 'misquoted' && source === own)
  const old = recycled.filter(({ source }) => source === own)
  return new Set([...rules, ...misquoted.map(() => 'citation/misquoted'), ...old.map(() => 'source/recycled')])
}

const both = (rule: string): boolean => /^(?:conflict\/(?!self)|changed$|citation\/|source\/recycled)/.test(rule)

const pairs: [string, string, string][] = [
  ['another strength', wire, 'Many of the 2,500 US troops in Iraq may remain after September 2026, a minister said.'],
  ['the same sentence, changed', longer, longer.replace('some of', 'many of').replace('may remain', 'will remain')],
  ['the same sentence', longer, longer],
  ['another number', wire, 'There are 5,000 US troops in Iraq.'],
  ['a paper that credits nobody', longer, `${wire} There are 4,000 US troops in Iraq.`],
  [
    'a date that moved',
    wire,
    'All US troops will leave Iraq by the end of September 2025, the ministry said on Monday.',
  ],
  [
    'a wire that did not say so',
    wire,
    'According to Reuters, 5,000 US troops are in Iraq, and they will leave in May 2025.',
  ],
  ['nothing in common', wire, 'The coalition has 87 member countries.'],
]

describe('compare and check say the same of two reports', () => {
  test.each(pairs)('%s', async (_, first, second) => {
    const folder = folderOf({
      'known/wire.md': report('Reuters', '2024-07-20', first),
      'new.md': report('The Gazette', '2024-07-22', second),
    })
    const compared = await run(['compare', 'known', 'new.md', '--format', 'json'], { cwd: folder })
    const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
    const rules = new Set(found.findings.map(({ rule }) => rule).filter(both))
    expect([...rules].sort()).toEqual([...foundIn(JSON.parse(compared.stdout) as Result, 'new')].sort())
  })
  test('and the pairs hold some of each', async () => {
    const rules = new Set<string>()
    for (const [, first, second] of pairs) {
      const folder = folderOf({
        'known/wire.md': report('Reuters', '2024-07-20', first),
        'new.md': report('The Gazette', '2024-07-22', second),
      })
      const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
      for (const { rule } of found.findings) rules.add(rule)
    }
    expect([...rules]).toEqual(expect.arrayContaining(['conflict/value', 'conflict/strength', 'citation/misquoted']))
  })
})

describe('against a saved result', () => {
  const rulesOf = ({ findings }: Check): string[] => findings.map(({ rule, words }) => `${rule} ${words}`).sort()
  test.each(pairs.filter(([name]) => !name.startsWith('the same sentence')))(
    '%s: as against the reports',
    async (_, first, second) => {
      const folder = folderOf({
        'known/wire.md': report('Reuters', '2024-07-20', first),
        'new.md': report('The Gazette', '2024-07-22', second),
      })
      await run(['compare', 'known', '--format', 'json', '-o', 'saved.json'], { cwd: folder })
      const texts = await checkIn(folder, ['new.md', '--against', 'known'])
      const saved = await checkIn(folder, ['new.md', '--against', 'saved.json'])
      expect(rulesOf(saved.found)).toEqual(rulesOf(texts.found))
    },
  )
})
