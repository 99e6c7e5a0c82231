import { describe, expect, test } from '@jest/globals'
import { byVerbBefore, byVerbBehind } from '../../../../src/claim/kinds/level/verb.js'
import { markedCount } from './counts.js'

describe('an amount as the object of a verb', () => {
  test.each([
    ['They will withdraw [500] US troops.', 'departing'],
    ['They will withdraw the [500] US troops.', 'present-and-departing'],
    ['They will withdraw [all] US troops.', 'departing'],
    ['A complete withdrawal of [500] US troops is near.', 'nothing'],
    ['A withdrawal of [500] US troops is near.', 'departing'],
    ['They left [500] US troops there.', 'left'],
    ['They will leave [500] US troops behind.', 'left'],
    ['They keep [500] US troops there.', 'remaining'],
    ['They keep the [500] US troops there.', 'present'],
    ['There remain [500] US troops.', 'present'],
    ['The remaining [500] US troops sleep.', undefined],
    ['They sent [500] US troops there.', 'nothing'],
    ['The attack killed [three] US soldiers.', 'nothing'],
    ['They have [500] US troops there.', 'present'],
    ['They will have [500] US troops there.', 'remaining'],
    // no verb of soldiers, an auxiliary, one who makes others do it, one too far away
    ['They met [500] US troops there.', undefined],
    ['They have wanted [500] US troops to go.', undefined],
    ['They had [500] US troops leave.', undefined],
    ['They withdrew in haste [500] US troops.', 'departing'],
    ['They withdrew in so very great a haste some [500] US troops.', 'departing'],
    ['They withdrew in so very great a haste and for so very long [500] US troops.', undefined],
    [`They withdrew in ${'very '.repeat(8)}great haste [500] US troops.`, 'departing'],
    [`They withdrew in ${'very '.repeat(11)}great haste [500] US troops.`, undefined],
    ['They withdrew, and [500] US troops slept.', undefined],
  ])('%s: %s', (text, role) => {
    const { scene, counted } = markedCount(text)
    expect(byVerbBefore(scene, counted)?.role).toBe(role)
  })
})

describe('an amount as the subject of a verb', () => {
  test.each([
    ['[500] US troops will leave.', 'departing'],
    ['The [500] US troops will leave.', 'present-and-departing'],
    ['[500] US troops will stay.', 'remaining'],
    ['[500] US troops are stationed there.', 'present'],
    ['Another [500] US troops are stationed there.', 'nothing'],
    ['[500] US troops are at Taji.', 'present'],
    ['[500] US troops are still in western Iraq.', 'present'],
    ['[500] US troops are old men in Iraq.', undefined],
    ['[500] US troops were wounded.', 'nothing'],
    ['[500] US troops after the withdrawal slept.', undefined],
    ['[500] US troops slept.', undefined],
    // a participle tells which, the verb behind it what they do
    ['[500] US troops stationed there will leave.', 'departing'],
    ['[500] US troops stationed there ate and slept.', 'present'],
    ['[500] US troops were deployed to withdraw others.', 'present'],
    // behind an aside, not in another clause
    ['[500] US troops, most of them cooks, will leave.', 'departing'],
    ['[500] US troops ate, drank and left.', 'departing'],
    ['[500] US troops ate, drank, slept, and, some say, left.', undefined],
    ['[500] US troops slept; they left.', undefined],
  ])('%s: %s', (text, role) => {
    const { scene, counted } = markedCount(text)
    expect(byVerbBehind(scene, counted)?.role).toBe(role)
  })
})
