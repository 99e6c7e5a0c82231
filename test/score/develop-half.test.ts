import { beforeAll, expect, test } from '@jest/globals'
import { readKnowledge } from '../../src/knowledge/index.js'
import { countHalf, f1, type HalfFigures } from './figures.js'
import { readHalf } from './gold.js'
import { judgeSet, type SetJudgement } from './judge.js'

/* What was reached on the half to develop on is not lost again. The other half is never a test: a rule would soon be bent to it. */

let figures: HalfFigures
beforeAll(async () => {
  const knowledge = readKnowledge('data')
  const sets: SetJudgement[] = []
  for (const set of readHalf('test/gold', 'develop')) sets.push(await judgeSet(set, knowledge))
  figures = countHalf(sets)
}, 60_000)

test('nine claims in ten are right', () => {
  expect(f1(figures.claims, figures.claims.right)).toBeGreaterThanOrEqual(0.9)
})

test('hardly a conflict is false', () => {
  expect(figures.groups.falseConflicts).toBeLessThanOrEqual(2)
})

test('two sentences in a hundred that must give nothing give a claim, at most', () => {
  const { gaveClaim, all } = figures.distractors
  expect(gaveClaim / all).toBeLessThanOrEqual(0.02)
})
