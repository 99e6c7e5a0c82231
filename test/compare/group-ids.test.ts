import { describe, expect, test } from '@jest/globals'
import { idsOf } from '../../src/compare/group-ids.js'
import type { Bundle } from '../../src/model/bundle.js'

const bundleOn = (subject: string): Bundle => ({
  topic: 'troop-count',
  subject,
  place: 'iraq',
  event: null,
  claims: [],
  beside: [],
})
const many = Array.from({ length: 3000 }, (_, at) => bundleOn(`force-${at}`))

describe('ids of groups', () => {
  test('are apart, and as short as that allows', () => {
    const ids = [...idsOf(many).values()]
    expect(new Set(ids).size).toBe(many.length)
    expect(ids.filter((id) => id.length === 'tc-xxxx'.length).length).toBeGreaterThan(2900)
    expect(ids.some((id) => id.length > 'tc-xxxx'.length)).toBe(true)
  })
  test('go on as they began where others come', () => {
    const [few, all] = [idsOf(many.slice(0, 500)), idsOf(many)]
    for (const [bundle, id] of few) expect(all.get(bundle)?.startsWith(id)).toBe(true)
  })
  test('hang on no order', () => {
    const [one, other] = [idsOf(many), idsOf([...many].reverse())]
    for (const [bundle, id] of one) expect(other.get(bundle)).toBe(id)
  })
})
