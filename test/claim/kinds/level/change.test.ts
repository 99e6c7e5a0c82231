import { describe, expect, test } from '@jest/globals'
import { byChange, comparedAt, linkBefore } from '../../../../src/claim/kinds/level/change.js'
import { atMark } from '../../scenes.js'
import { markedCount } from './counts.js'

describe('an amount as the level of a change', () => {
  test.each([
    // down from, up from
    ['There are 900 US troops, down from [5,200].', 'former'],
    ['There are 900 US troops, compared with the [5,200] soldiers of 2019.', 'former'],
    // from one to another, whatever the verb
    ['They took the US force from [5,200] soldiers to 3,000.', 'former'],
    ['They took the US force from 5,200 soldiers to [3,000].', 'target'],
    ['They took the US force from 3,000 soldiers to [5,200].', 'raised'],
    ['They took the US force to [3,000] from 5,200.', 'target'],
    ['They took the US force from the [5,200] soldiers of 2019 to 3,000.', 'former'],
    ['They took 5,200 soldiers and [3,000] US soldiers.', undefined],
    ['From the [5,200] US troops of the two camps by the sea to 3,000 in all.', undefined],
    ['The US force is now down from 5,200 soldiers to [3,000].', 'present'],
    // a verb of change with its preposition
    ['They will cut the US force to [3,000] soldiers.', 'target'],
    ['They will cut the US force by [3,000] soldiers.', 'reduction'],
    ['A reduction of [3,000] US soldiers is likely.', 'reduction'],
    ['They will reduce it from [3,000] US soldiers.', 'former'],
    ['From [3,000] US soldiers it will be reduced.', 'former'],
    ['They will raise the total to [3,000] US soldiers.', 'raised'],
    ['They will raise it from [3,000] US soldiers.', 'former'],
    ['They will raise it by [3,000] US soldiers.', 'nothing'],
    ['The total is to reach [3,000] US soldiers.', 'raised'],
    // the later verb decides
    ['They cut it and will raise it to [3,000] US soldiers.', 'raised'],
    ['They raised it and will cut it to [3,000] US soldiers.', 'target'],
    // a verb too far away, or none
    ['They will cut it, some say, in a year or two, to [3,000] US soldiers.', 'target'],
    ['They will cut it; they spoke to [3,000] US soldiers.', undefined],
    ['They will raise it, some say, but they spoke to [3,000] US soldiers.', undefined],
    ['They met with [3,000] US soldiers.', undefined],
  ])('%s: %s', (text, role) => {
    const { scene, counted } = markedCount(text)
    expect(byChange(scene, counted)?.role).toBe(role)
  })

  test.each([
    ['down from [5,200]', 'down from'],
    ['down from the [5,200]', 'down from'],
    ['down from old [5,200]', undefined],
    ['against [5,200]', 'against'],
    ['among [5,200]', undefined],
  ])('%s is held against another by "%s"', (text, words) => {
    const { scene, from } = atMark(`They are 900, ${text}.`)
    const found = comparedAt(scene, from)
    expect(found ? scene.text(found.from, found.to) : undefined).toBe(words)
  })

  test.each([
    ['from [5,200]', 'from'],
    ['from the [5,200]', 'from'],
    ['from a peak of [5,200]', 'from'],
    ['from the baseline figure of [5,200]', 'from'],
    ['from the very long and old list of [5,200]', 'of'],
    ['to its [5,200]', 'to'],
    ['to old [5,200]', 'old'],
  ])('%s: "%s"', (text, link) => {
    const { scene, from } = atMark(`They went ${text}.`)
    expect(linkBefore(scene, { from })).toBe(link)
  })
})
