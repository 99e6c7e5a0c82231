import { describe, expect, test } from '@jest/globals'
import { compile } from '../../src/claim/pattern.js'
import { PhrasingError } from '../../src/model/phrasing.js'

describe('the steps of a phrasing', () => {
  test.each([
    ['gone', ['word gone']],
    ['(in|at) Iraq'.toLowerCase(), ['word in|at', 'word iraq']],
    ['not? gone', ['word not?', 'word gone']],
    ['<withdraw>', ['class withdraw']],
    ['<withdraw:noun>', ['class withdraw:noun']],
    ['<withdraw:past>', ['class withdraw:past|participle']],
    ['<withdraw|leave>?', ['class withdraw|leave?']],
    ['{date}', ['mention date']],
    ['{force}? left', ['mention force?', 'word left']],
    ['a .. b', ['word a', 'gap 5', 'word b']],
    ['a ... b', ['word a', 'gap 24 over commas', 'word b']],
  ])('%s', (source, steps) => {
    expect(compile(source).steps.map(inShort)).toEqual(steps)
  })

  test.each([
    ['<withdraw> {date}', 1],
    ['<withdraw|leave> <start>', 2],
    ['<withdraw>? {date}', 0],
    ['gone for good', 0],
  ])('%s needs %i word classes of a sentence', (source, needed) => {
    expect(compile(source).needs).toHaveLength(needed)
  })

  test.each(['<withdraw:often>', '{soldier}', '<withdraw', 'Kuwait', 'a .... b'])('%s means nothing', (source) => {
    expect(() => compile(source)).toThrow(PhrasingError)
  })
})

function inShort(step: ReturnType<typeof compile>['steps'][number]): string {
  if (step.kind === 'gap') return `gap ${step.most}${step.overCommas ? ' over commas' : ''}`
  const optional = step.optional ? '?' : ''
  if (step.kind === 'word') return `word ${[...step.words].join('|')}${optional}`
  if (step.kind === 'mention') return `mention ${step.mention}${optional}`
  const forms = step.forms ? `:${[...step.forms].join('|')}` : ''
  return `class ${[...step.classes].join('|')}${forms}${optional}`
}
