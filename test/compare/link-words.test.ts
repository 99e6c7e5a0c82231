import { describe, expect, test } from '@jest/globals'
import { begunOrNot } from '../../src/compare/links/begun-or-not.js'
import { otherQuestion } from '../../src/compare/links/other-question.js'
import { layGround } from '../../src/compare/ground.js'
import { linkSchema } from '../../src/model/comparing.js'
import { claimOf, knowledge } from './claims.js'

const own = claimOf({ topic: 'talks-start', value: 'on 2024-01', source: 'herald', subject: 'us-iraq' })
const linked = claimOf({ topic: 'talks-status', value: 'planned', source: 'gazette', subject: 'us-iraq' })
const end = claimOf({ topic: 'mission-end', value: 'by 2025-09', source: 'gazette', subject: 'coalition' })
const leave = claimOf({ topic: 'withdrawal-end', value: 'by 2025-09', source: 'herald', subject: 'us-forces' })
const ground = layGround(
  [own, linked, end, leave],
  ['herald', 'gazette'].map((id) => ({
    source: { id, outlet: id, title: '', published: '2024-03-01', origins: [], url: null, language: 'en', file: id },
  })),
  knowledge,
)

describe('a link rule speaks of what the data names', () => {
  const begun = (toCome: string[]) =>
    begunOrNot(own, linked, ground, {
      topic: 'talks-status',
      subjects: {},
      rule: 'begun-or-not',
      codes: { toCome, begun: ['ongoing'] },
      says: 'inspections',
    })
  test('inspections that began', () => {
    expect(begun(['planned'])?.reason).toMatch(/^inspections that began or begin /)
  })
  test('and of no other codes', () => {
    expect(begun(['concluded'])).toBeNull()
  })
  test('the end of the patrols', () => {
    const says = { own: 'that of the lease', other: 'the end of the patrols' }
    const found = otherQuestion(leave, end, ground, {
      topic: 'mission-end',
      subjects: {},
      rule: 'other-question',
      says,
    })
    expect(found?.reason).toMatch(/ is the end of the patrols, .* that of the lease: two questions$/)
  })
})

test.each([
  [{ topic: 'talks-status', rule: 'begun-or-not', says: 'talks' }],
  [{ topic: 'mission-end', rule: 'other-question' }],
  [{ topic: 'mission-end', rule: 'all-or-some', codes: { all: ['full'], part: [] } }],
  [{ topic: 'mission-end', rule: 'dated-or-not', codes: { undated: ['none'], dated: ['announced'] }, says: 'x' }],
])('a link that lacks what its rule needs, or has more, is refused: %j', (link) => {
  expect(linkSchema.safeParse(link).success).toBe(false)
})
