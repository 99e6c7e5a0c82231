import { describe, expect, test } from '@jest/globals'
import { matches } from '../../src/claim/match.js'
import { compile } from '../../src/claim/pattern.js'
import { sceneOf, wordsOf } from './scenes.js'

describe('where a phrasing stands', () => {
  test.each([
    // words and classes
    ['the base', 'They left the base, then the base camp.', ['the base', 'the base']],
    ['(they|we) left', 'Then we left.', ['we left']],
    ['(they|we) left', 'Then she left.', []],
    ['<withdraw>', 'Both pulled out and none withdrew.', ['pulled out', 'withdrew']],
    ['<withdraw:noun>', 'They withdrew before the withdrawal.', ['withdrawal']],
    ['<withdraw:past>', 'They withdraw, he withdrew.', ['withdrew']],
    ['not <withdraw>', 'They did withdraw, not cheaply.', []],
    // optional steps
    ['did not? <withdraw>', 'They did withdraw.', ['did withdraw']],
    ['did not? <withdraw>', 'They did not withdraw.', ['did not withdraw']],
    ['did not? <withdraw>', 'They did never withdraw.', []],
    // mentions
    ['<withdraw> {quantity}', 'They withdrew 400 of them.', ['withdrew 400']],
    ['<withdraw> {quantity}', 'They withdrew all of them.', []],
    ['<withdraw> in {date}', 'They withdrew in May 2011.', []],
    ['<withdraw> .. {date}', 'They withdrew early in May 2011.', ['withdrew early in May 2011']],
    // a short gap: at most five words, over no comma
    ['talks .. failed', 'The talks on that matter last week failed.', ['talks on that matter last week failed']],
    ['talks .. failed', 'The talks on that one matter last week failed.', []],
    ['talks .. failed', 'The talks, he said, failed.', []],
    // a long one: at most twenty-four, over commas, over no semicolon
    ['talks ... failed', 'The talks, he said, failed.', ['talks, he said, failed']],
    ['talks ... failed', `The talks ${'very '.repeat(24)}failed.`, [`talks ${'very '.repeat(24)}failed`]],
    ['talks ... failed', `The talks ${'very '.repeat(25)}failed.`, []],
    ['talks ... failed', 'The talks began; the plan failed.', []],
    ['talks ... failed', '“The talks began!” one said, the other failed.', []],
    // at each token the shortest way
    ['talks ... failed', 'The talks failed and the plan failed.', ['talks failed']],
    ['talks .. failed', 'The talks and talks failed.', ['talks and talks failed', 'talks failed']],
  ])('%s in: %s', (source, text, words) => {
    const pattern = compile(source)
    const scene = sceneOf(text)
    expect(wordsOf(scene, matches(scene, pattern))).toEqual(words)
  })

  test('takes the mentions of its steps, none of a way that led nowhere', () => {
    const [found] = matches(sceneOf('They withdrew 400 in May 2011.'), compile('{quantity}? .. {date}'))
    expect(found?.taken.map(({ kind }) => kind)).toEqual(['date'])
    const [other] = matches(sceneOf('Some 400 withdrew in May 2011.'), compile('{quantity} .. {date}'))
    expect(other?.taken.map(({ kind }) => kind)).toEqual(['quantity', 'date'])
  })
})
