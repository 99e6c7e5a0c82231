import { describe, expect, test } from '@jest/globals'
import { roleOf } from '../../../../src/claim/kinds/level/role.js'
import { asOfLevel } from '../../../../src/claim/kinds/level/when.js'
import { context, markedCount } from './counts.js'

describe('the time of a level', () => {
  test.each([
    ['As of March 2021 there are [900] US troops.', '2021-03'],
    ['In March 2021 there were [900] US troops.', '2021-03'],
    ['There were [900] US troops there in March 2021.', '2021-03'],
    ['There are [900] US troops.', undefined],
    // "as of" before all others
    ['As of March 2021 there are [900] US troops, in May 2020 more.', '2021-03'],
    // a date of another verb, of another number, of a comparison
    ['There are [900] US troops and others withdrew in March 2021.', undefined],
    ['There are [900] US troops, down from 5,200 in March 2019.', undefined],
    ['There are [900] US troops, fewer than in March 2019.', undefined],
    ['They went from [900] US troops to 300 by March 2021.', undefined],
    // too far away
    ['There were [900] US troops there, all of them fit, in March 2021.', undefined],
    ['There were [900] US troops there, all fit, in March 2021.', undefined],
  ])('%s: %s', (text, time) => {
    const { scene, counted } = markedCount(text)
    expect(asOfLevel(scene, counted, roleOf(scene, counted), context)?.edtf ?? undefined).toBe(time)
  })
})
