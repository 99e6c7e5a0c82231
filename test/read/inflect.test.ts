import { describe, expect, test } from '@jest/globals'
import { inflectVerb, plural } from '../../src/read/inflect.js'

const formsOf = (row: string, form: string): string[] =>
  inflectVerb(row)
    .filter(([, name]) => name === form)
    .map(([word]) => word)

describe('inflectVerb', () => {
  test.each([
    ['remain', 'remains', 'remained', 'remaining'],
    ['leave left left leaving', 'leaves', 'left', 'leaving'],
    ['reduce', 'reduces', 'reduced', 'reducing'],
    ['trim', 'trims', 'trimmed', 'trimming'],
    ['pull', 'pulls', 'pulled', 'pulling'],
    ['seek sought sought', 'seeks', 'sought', 'seeking'],
    ['deploy', 'deploys', 'deployed', 'deploying'],
    ['deny', 'denies', 'denied', 'denying'],
    ['finish', 'finishes', 'finished', 'finishing'],
    ['pass', 'passes', 'passed', 'passing'],
    ['die', 'dies', 'died', 'dying'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['go went gone', 'goes', 'went', 'going'],
    ['veto', 'vetoes', 'vetoed', 'vetoing'],
    ['visit', 'visits', 'visited', 'visiting'],
    ['transfer', 'transfers', 'transferred', 'transferring'],
    ['offer', 'offers', 'offered', 'offering'],
    ['suffer', 'suffers', 'suffered', 'suffering'],
    ['commit', 'commits', 'committed', 'committing'],
    ['limit', 'limits', 'limited', 'limiting'],
    ['expel', 'expels', 'expelled', 'expelling'],
    ['occur', 'occurs', 'occurred', 'occurring'],
    ['control', 'controls', 'controlled', 'controlling'],
    ['equip', 'equips', 'equipped', 'equipping'],
    ['open', 'opens', 'opened', 'opening'],
    ['begin began begun beginning', 'begins', 'began', 'beginning'],
    ['withdraw withdrew withdrawn', 'withdraws', 'withdrew', 'withdrawing'],
  ])('%s', (row, third, past, ing) => {
    expect(formsOf(row, 'third')).toEqual([third])
    expect(formsOf(row, 'past')).toEqual([past])
    expect(formsOf(row, 'ing')).toEqual([ing])
  })

  test('a participle of its own', () => {
    expect(formsOf('withdraw withdrew withdrawn', 'participle')).toEqual(['withdrawn'])
    expect(formsOf('leave left', 'participle')).toEqual(['left'])
    expect(formsOf('end', 'participle')).toEqual(['ended'])
  })

  test('both spellings of the two Englishes', () => {
    expect(formsOf('travel', 'past')).toEqual(['traveled', 'travelled'])
    expect(formsOf('signal', 'ing')).toEqual(['signaling', 'signalling'])
    expect(formsOf('reveal', 'past')).toEqual(['revealed'])
  })
})

test.each([
  ['base', 'bases'],
  ['country', 'countries'],
  ['convoy', 'convoys'],
  ['church', 'churches'],
  ['airman', 'airmen'],
  ['servicewoman', 'servicewomen'],
  ['German', 'Germans'],
  ['memo', 'memos'],
  ['air base', 'air bases'],
])('the plural of %s', (noun, expected) => {
  expect(plural(noun)).toBe(expected)
})
