import { expect, test } from '@jest/globals'
import { select, type Selection } from '../../src/report/select.js'
import { result } from './fixture.js'

test.each<[Selection, string[], number]>([
  [{}, ['rf-1', 'me-1'], 4],
  [{ topics: ['mission-end'] }, ['me-1'], 2],
  [{ verdicts: ['conflict', 'changed'] }, ['rf-1'], 2],
  [{ sources: ['wire'] }, ['me-1'], 2],
  [{ sources: ['gazette'] }, ['rf-1', 'me-1'], 4],
  [{ sources: ['courier'], verdicts: ['agree'] }, [], 0],
])('%j leaves %j', (selection, ids, claims) => {
  const selected = select(result, selection)
  expect(selected.groups.map(({ id }) => id)).toEqual(ids)
  expect([selected.claims.length, selected.summary.claims]).toEqual([claims, claims])
  expect([selected.summary.groups, selected.sources.length]).toEqual([ids.length, 3])
  expect(selected.summary.conflict).toBe(ids.includes('rf-1') ? 1 : 0)
})
