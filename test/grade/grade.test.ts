import { describe, expect, test } from '@jest/globals'
import { gradeResult } from '../../src/grade/index.js'
import { resultSchema, type Result } from '../../src/model/result.js'
import { compareSaid, groupOn } from '../compare/comparing.js'
import type { Said } from '../compare/claims.js'

const troops = (source: string, value: string): Said => ({ topic: 'troop-count', value, source })

function graded(said: readonly Said[]): Result {
  const result = gradeResult(compareSaid(said), { Alpha: 'B', beta: 'E' })
  resultSchema.parse(result)
  return result
}

const informationOf = (said: readonly Said[]): (number | undefined)[] =>
  groupOn(graded(said), 'troop-count').positions.map(({ information }) => information)

describe('the information’s own number', () => {
  test.each<[string, Said[], number[]]>([
    ['one alone: not to be judged', [troops('alpha', '2,500')], [6]],
    ['two independent ones: confirmed', [troops('alpha', '2,500'), troops('beta', '2,500')], [1]],
    ['two that fit each other: confirmed', [troops('alpha', '2,500'), troops('beta', '~2,500')], [1, 1]],
    [
      'two reports of one wire: not to be judged',
      [
        { ...troops('alpha', '2,500'), via: ['ap'] },
        { ...troops('beta', '2,500'), via: ['ap'] },
      ],
      [6],
    ],
    ['one against one: possibly true, both', [troops('alpha', '2,500'), troops('beta', '5,000')], [3, 3]],
    ['two against one', [troops('alpha', '2,500'), troops('beta', '2,500'), troops('gamma', '5,000')], [2, 4]],
    [
      'three against one',
      [troops('alpha', '2,500'), troops('beta', '2,500'), troops('delta', '2,500'), troops('gamma', '5,000')],
      [2, 5],
    ],
  ])('%s', (_, said, expected) => {
    expect(informationOf(said)).toEqual(expected)
  })
})

describe('the letters', () => {
  test('go with the outlets that are named, by name or id, and with no others', () => {
    expect(graded([troops('alpha', '2,500'), troops('beta', '900'), troops('gamma', '3')]).grades).toEqual({
      alpha: 'B',
      beta: 'E',
    })
  })
  test('change no number', () => {
    const said = [troops('alpha', '2,500'), troops('beta', '2,500'), troops('gamma', '5,000')]
    const [bad, good] = (['E', 'A'] as const).map((letter) =>
      gradeResult(compareSaid(said), { alpha: letter, beta: letter }),
    )
    expect(bad?.groups).toEqual(good?.groups)
  })
})
