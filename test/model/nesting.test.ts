import { describe, expect, test } from '@jest/globals'
import { nestingOf } from '../../src/model/nesting.js'

const places = nestingOf([
  { id: 'iraq', within: null },
  { id: 'syria', within: null },
  { id: 'region', within: 'iraq' },
  { id: 'city', within: 'region' },
  { id: 'base', within: 'city' },
])
const forces = nestingOf([
  { id: 'foreign', within: [] },
  { id: 'coalition', within: ['foreign'] },
  { id: 'us', within: ['coalition', 'foreign'] },
])

describe('what lies in what', () => {
  test.each([
    ['base', 'base', 'same'],
    ['base', 'iraq', 'inside'],
    ['iraq', 'base', 'around'],
    ['base', 'syria', 'apart'],
    ['iraq', 'iraq-and-syria', 'inside'],
    ['iraq-and-syria', 'base', 'around'],
    ['iraq-and-syria', 'syria', 'around'],
    ['iraq-and-syria', 'iraq-and-jordan', 'apart'],
    ['unknown', 'iraq', 'apart'],
    ['unknown', 'unknown', 'same'],
    [null, null, 'same'],
    [null, 'iraq', 'apart'],
  ])('%s is %s: %s', (a, b, nesting) => {
    expect(places(a, b)).toBe(nesting)
  })
  test('a force may be part of several', () => {
    expect(forces('us', 'foreign')).toBe('inside')
    expect(forces('foreign', 'coalition')).toBe('around')
  })
})
