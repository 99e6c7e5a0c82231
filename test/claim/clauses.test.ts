import { describe, expect, test } from '@jest/globals'
import { barriersOf } from '../../src/claim/clauses.js'
import { atMarks } from './scenes.js'

describe('the clause boundaries between two words', () => {
  test.each([
    ['the [camp] in the [valley]', 0],
    ['the [camp], the [valley]', 1],
    ['the [camp]; the [valley]', 8],
    ['the [camp]: the [valley]', 4],
    ['the [camp] — the [valley]', 4],
    ['the [camp] (the [valley])', 2],
    ['the [camp] and the [valley]', 0.5],
    ['the [camp] or the [valley]', 0.5],
    ['the [camp], and the [valley]', 1.3],
    ['the [camp] but the [valley]', 2],
    ['the [camp] which the [valley]', 2],
    ['the [camp] said the [valley]', 1],
    ['the [camp] told the [valley]', 1],
    ['the [camp], he said, and the [valley]', 3.3],
  ])('%s: %f', (text, weight) => {
    const { scene, one, other } = atMarks(text)
    const sums = barriersOf(scene)
    expect((sums[other.from] ?? NaN) - (sums[one.to] ?? NaN)).toBeCloseTo(weight)
  })
})

describe('how far apart two words are', () => {
  test.each([
    // twelve or thirteen words weigh as much as a comma
    [`the [camp] ${'very '.repeat(12)}[valley]`, 0.96],
    ['the [camp], the [valley]', 1.16],
    // an aside costs the same whatever its length
    ['the [camp] (near Taji) in the [valley]', 0.66],
    ['the [camp] (near the old town of Taji by the river) in the [valley]', 0.66],
    ['the [camp], which they share with the army, is in the [valley]', 0.74],
    ['the [camp], he said, is in the [valley]', 0.74],
    // its own words are as far as they are
    ['the [camp] (near [Taji])', 2.16],
  ])('%s: %f', (text, distance) => {
    const { scene, one, other } = atMarks(text)
    expect(scene.distance(one.to, other.from)).toBeCloseTo(distance)
    expect(scene.distance(other.from, one.to)).toBeCloseTo(distance)
  })
})
