import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import { render } from '../../src/report/index.js'
import { options, result } from './fixture.js'

const [group] = result.groups
const [first, second] = group!.positions
const [claim] = result.claims

/** The conflict of the fixture with so many more positions, and so many more outlets behind its first. */
function grown(positions: number, outlets: number): Result {
  const papers = Array.from({ length: outlets }, (_, at) => ({
    ...result.sources[0]!,
    id: `paper-${at}`,
    outlet: `Paper ${at}`,
  }))
  const said = papers.map(({ id }) => ({ ...claim!, id: `c-${id}`, source: id }))
  const more = {
    claims: said.map(({ id }) => id),
    sources: papers.map(({ id }) => id),
    origins: papers.map(({ id }) => id),
  }
  const others = Array.from({ length: positions }, (_, at) => ({
    ...second!,
    value: {
      type: 'quantity' as const,
      point: 5000 + at,
      min: 5000 + at,
      max: 5000 + at,
      unit: 'troops' as const,
      text: '',
    },
  }))
  const own = {
    ...first!,
    claims: [...first!.claims, ...more.claims],
    sources: [...first!.sources, ...more.sources],
    origins: [...first!.origins, ...more.origins],
  }
  return {
    ...result,
    sources: [...result.sources, ...papers],
    claims: [...result.claims, ...said],
    groups: [{ ...group!, positions: [own, second!, ...others] }],
  }
}

describe('a thousand reports behind one conflict', () => {
  test('take a screen, with what is left out counted', async () => {
    const table = await render('compare', grown(500, 1000), 'table', options)
    expect(table.split('\n').length).toBeLessThan(60)
    expect(table).toContain('and 490 further positions: iraq-claims explain rf-1 shows them')
    expect(table.replace(/\s+/g, ' ')).toMatch(/Paper 6 and 993 more/)
  })

  test('and nothing is left out where little is', async () => {
    const table = await render('compare', grown(11, 7), 'table', options)
    expect(table).not.toMatch(/further|more/)
    expect(table).toContain('5,010 troops')
  })

  test('the JSON keeps all', async () => {
    const all = grown(500, 1000)
    expect(JSON.parse(await render('compare', all, 'json', options))).toEqual(all)
  })
})
