import { describe, expect, test } from '@jest/globals'
import { isListed } from '../../src/claim/date-list.js'
import { sceneOf } from './scenes.js'

const camps = (count: number) => 'Taji, Balad, '.repeat(count)

describe('a list of dates that leaves its verb out', () => {
  test.each([
    ['They handed over Qaim in March 2020, Balad in May 2020.', true],
    ['They handed over Qaim in March 2020 and, in May 2020, Balad.', true],
    ['Qaim was handed over in March 2020, and Balad will be in May 2020.', true],
    ['They handed over Qaim in March 2020, followed by Balad in May 2020.', true],
    // a verb of its own, no place, words of another matter
    ['They handed over Qaim in March 2020, visited Balad in May 2020.', false],
    ['They handed over Qaim in March 2020, and also in May 2020.', false],
    ['They handed over Qaim in March 2020; sadly Balad in May 2020.', false],
    // a place not more than eight tokens behind
    ['They handed over Qaim in March 2020 and in May 2020 the very old and the very very large Balad.', false],
    ['They handed over Qaim in March 2020 and in May 2020 the large Balad.', true],
    // twenty-eight tokens at most
    [`They handed over Qaim in March 2020, ${camps(6)}Balad in May 2020.`, true],
    [`They handed over Qaim in March 2020, ${camps(7)}Balad in May 2020.`, false],
  ])('%s: %s', (text, listed) => {
    const scene = sceneOf(text)
    const [first, second] = scene.dates
    expect(first && second && isListed(scene, first, second)).toBe(listed)
  })
})
