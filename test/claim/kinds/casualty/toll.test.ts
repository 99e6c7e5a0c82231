import { describe, expect, test } from '@jest/globals'
import { tollsOf } from '../../../../src/claim/kinds/casualty/toll.js'
import { sceneOf } from '../../scenes.js'

function tollsIn(text: string): string[] {
  const scene = sceneOf(text)
  return tollsOf(scene).map(({ point, force, unit, part, sized }) =>
    [point, force.id, unit, part && 'part', sized && 'sized'].filter((one) => one !== null && one !== false).join(' '),
  )
}

describe('numbers of soldiers that may be a toll', () => {
  test.each([
    ['Three US soldiers were killed.', ['3 us-forces']],
    ['Three of the other US soldiers were killed.', ['3 us-forces']],
    ['Three cooks were killed.', []],
    ['Three contractors and US soldiers were killed.', []],
    ['No US soldiers were killed.', ['0 us-forces']],
    // one
    ['A US soldier was killed.', ['1 us-forces']],
    ['A US soldiers club was hit.', []],
    ['The US soldier was killed.', []],
    // its own words say what befell them
    ['The war cost 4,500 American lives.', ['4500 us-forces killed']],
    ['There were 4,500 American military deaths.', ['4500 us-forces killed']],
    ['There were no casualties among US troops.', ['0 us-forces wounded']],
    ['There were three reported injuries to US troops.', ['3 us-forces wounded']],
    ['There were three injuries, and US troops slept.', []],
    // of those before
    ['Three US soldiers were killed and 34 wounded.', ['3 us-forces', '34 us-forces']],
    ['Three US soldiers were killed and 34 others hurt.', ['3 us-forces', '34 us-forces']],
    ['Three US soldiers were killed with 34 rockets.', ['3 us-forces']],
    // a part of those before
    ['Three soldiers of the coalition died, including two Americans.', ['3 coalition-forces', '2 us-forces part']],
    // the size of a toll
    ['The number of US soldiers wounded is 11.', ['11 us-forces wounded sized']],
    [
      'The number of US soldiers wounded has risen to 11, from 8.',
      ['11 us-forces wounded sized', '8 us-forces wounded sized'],
    ],
    ['The number of cooks wounded is 11.', []],
    ['The number of US soldiers wounded, so they say, and so we read; it is 11.', []],
  ])('%s: %j', (text, tolls) => {
    expect(tollsIn(text)).toEqual(tolls)
  })
})
