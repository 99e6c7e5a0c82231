import { describe, expect, test } from '@jest/globals'
import { ellipsisOf, repeats } from '../../../../src/claim/kinds/level/ellipsis.js'
import { atMark, markedScene } from '../../scenes.js'
import { countedSoldiers } from '../../../../src/claim/kinds/level/counted.js'

function ellipsisAt(text: string, told = false): string | null {
  const { scene, from } = atMark(text)
  const amount = [...scene.quantities, ...scene.quantifiers].find((one) => one.from <= from && from < one.to)
  if (!amount) throw new Error(`no amount is marked in: ${text}`)
  const previous = countedSoldiers(scene, null, told).findLast((one) => one.to <= amount.from) ?? null
  const more = scene.wordAt(amount.from - 1, 'more') !== null
  return ellipsisOf(scene, amount, { previous, told }, more)
}

describe('why an amount without a noun counts soldiers', () => {
  test.each([
    // the size of a force
    ['The number of US troops there is [2,500].', 'size'],
    ['The US will reduce its presence to [3,000].', 'size'],
    ['The US force there is [2,500] strong.', 'size'],
    ['US troops there total [2,500].', 'size'],
    ['The number of attacks is [2,500].', null],
    ['The number of US bases is [25].', null],
    ['The number of US bases fell to [25].', null],
    ['US troops there ate [2,500].', null],
    ['The US will reduce its presence, some say; it is said to be [3,000].', null],
    // a further amount
    ['There are 2,500 US troops in Iraq and [900] in Syria.', 'further'],
    ['There are 2,500 US troops in Iraq, compared with [5,200].', 'further'],
    ['They withdrew 600 US troops, leaving [1,000].', 'further'],
    ['There were 5,200 US troops in 2017, [2,500] in 2021.', 'further'],
    ['There are 2,500 US troops in Iraq and [900] of the best.', null],
    ['There are 25 US bases in Iraq, down from [505].', null],
    ['We have [2,500] in Iraq.', 'further'],
    ['We have [19] in Iraq.', null],
    ['We ate [2,500] in Iraq.', null],
    // by what it does
    ['Some [2,200] will stay there.', 'doer'],
    ['Some [2,200] will eat there.', null],
    [`[2,200] now ${'very '.repeat(3)}often stay there.`, 'doer'],
    [`[2,200] now ${'very '.repeat(6)}often stay there.`, null],
    ['[20] will stay there.', 'doer'],
    ['[19] will stay there.', null],
    ['[200] are stationed there.', 'doer'],
    ['[199] are stationed there.', null],
    ['Some [2,200], so we are told by all of them, will stay there.', 'doer'],
    ['Some [2,200] we met on the long road in June stayed there.', null],
    ['The [2,200] that we had known for so long stayed there.', 'doer'],
    ['The [2,200] that we had known, fed, housed and let go stayed there.', null],
    // shares
    ['Most US troops leave, but [some] may remain.', 'doer'],
    ['[Most] to leave.', 'doer'],
    ['They ate [some] may be.', 'doer'],
    ['[Some] rain fell.', null],
    ['[None] will stay.', null],
    ['They met US troops, [all of] whom stayed.', 'doer'],
    ['They met US troops, [all of] them contractors.', null],
    // a noun of its own, other people, a toll
    ['The number of US troops fell to [2,500] last year.', 'size'],
    ['The number of US troops fell to [2,500] bunks.', null],
    ['The number of US troops fell to [2,500] people.', 'size'],
    ['Some [2,200] people will stay there.', null],
    ['The number of US troops injured rose to [34].', null],
    ['Of the US troops [34] were wounded.', null],
  ])('%s: %s', (text, why) => {
    expect(ellipsisAt(text)).toBe(why)
  })

  // the sentence before gave a number of soldiers
  test.each([
    ['Today there are fewer than [50,000].', 'again'],
    ['By 2014 there were [none].', 'again'],
    ['There are now only [30] left.', 'doer'],
    ['They will keep the [2,500] there.', 'again'],
    ['They will withdraw all [2,500].', 'again'],
    ['They ate all [2,500].', null],
    ['There are [300] schools.', null],
    ['There were contractors, of whom there may be [6,000].', null],
    ['Today they ate [50,000].', null],
  ])('behind a number: %s', (text, ellipsis) => {
    expect(ellipsisAt(text, true)).toBe(ellipsis)
  })
})

describe('what repeats the statement before', () => {
  test.each([
    ['There were 900 in 2017, [500] in 2021.', true],
    ['There were 900 in 2017 and [500] in 2021.', true],
    ['There were 900 and then it was [500].', true],
    ['There were 900 in 2017, [500] of them fit.', false],
    ['There were 900 and the camp was [500].', false],
  ])('%s: %s', (text, again) => {
    const { scene, marks } = markedScene(text)
    expect(repeats(scene, marks[0] ?? { from: 0, to: 0 })).toBe(again)
  })
})
