import { expect, test } from '@jest/globals'
import type { Claim } from '../../src/model/claim.js'
import type { Group } from '../../src/model/result.js'
import { bestPair } from '../../src/report/pairing.js'
import { result } from './fixture.js'

const [some, many, end] = result.claims as [Claim, Claim, Claim]
const [conflict] = result.groups as [Group]
const claims = new Map(result.claims.map((claim) => [claim.id, claim]))
const conflicting = (...pairs: [string, string][]): Group => ({
  ...conflict,
  relations: pairs.map(([a, b]) => ({ a, b, relation: 'conflict', kind: 'value', between: 'reports', reason: '' })),
})

test('of several pairs, the one whose sentences are most alike is shown', () => {
  expect(bestPair(conflicting(['c1some', 'c3end'], ['c1some', 'c2many']), 'conflict', claims)).toEqual([some, many])
  expect(bestPair(conflicting(['c3end', 'c2many'], ['c2many', 'c1some']), 'conflict', claims)).toEqual([many, some])
})

test('two reports tell more than one report twice', () => {
  expect(bestPair(conflicting(['c4end', 'c1some'], ['c3end', 'c1some']), 'conflict', claims)).toEqual([end, some])
})

test('there is no pair where nothing stands in that relation', () => {
  expect(bestPair(conflict, 'changed', claims)).toBeNull()
})
