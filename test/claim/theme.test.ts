import { describe, expect, test } from '@jest/globals'
import { Scene } from '../../src/claim/scene.js'
import { noTheme, themeOf, withTheme } from '../../src/claim/theme.js'
import { sceneOf } from './scenes.js'

// the last sentence's pronoun as it is read behind the sentence before
function meant(before: string, text: string): string | undefined {
  const theme = themeOf(sceneOf(before), noTheme)
  const scene = new Scene(withTheme(sceneOf(text).sentence, theme), '2024-07-22')
  const event = scene.words.find(
    ({ class: name, from }) =>
      /^(?:talks|agreement)$/.test(name) && /^(?:they|them|it|these|this)$/.test(scene.norm(from)),
  )
  return event?.class ?? scene.forces.find(({ id }) => /^(?:islamic-state|iraqi-parliament)$/.test(id))?.id
}

describe('what a pronoun means of the sentence before', () => {
  test.each([
    ['The talks go on.', 'They began in June.', 'talks'],
    ['The talks go on.', 'The two governments began them in June.', 'talks'],
    ['Both want talks.', 'These have stalled.', 'talks'],
    ['An agreement is near.', 'It could be signed in May.', 'agreement'],
    ['Daesh held the town.', 'It seized a third of Iraq in 2014.', 'islamic-state'],
    ['Daesh held the town.', 'Its defeat was declared in 2017.', 'islamic-state'],
    ['It rained.', 'ISIS held the town; they were declared beaten in 2017.', 'islamic-state'],
    // soldiers begin to leave, one talk is no "they", who signs is no agreement
    ['The talks go on.', 'They began leaving in June.', undefined],
    ['The talks go on.', 'It began in June.', undefined],
    ['An agreement is near.', 'It signed in May.', undefined],
    ['Daesh held the town.', 'They defeated the tribes in 2017.', undefined],
    ['It rained.', 'They began in June.', undefined],
    ['Parliament is split.', 'It voted to expel them on 5 January.', 'iraqi-parliament'],
    ['Parliament is split.', 'They did vote on it.', 'iraqi-parliament'],
    ['Parliament is split.', 'It sat on 5 January.', undefined],
    ['The government is split.', 'It voted on 5 January.', undefined],
  ])('%s %s: %s', (before, text, wanted) => {
    expect(meant(before, text)).toBe(wanted)
  })
})

describe('a base that followed', () => {
  // whether it is read as handed over behind the sentence before
  const isHanded = (before: string, text: string): boolean =>
    new Scene(withTheme(sceneOf(text).sentence, themeOf(sceneOf(before), noTheme)), '2024-07-22').has('hand-over')

  test.each([
    ['The coalition handed over Taji in August.', 'K1 followed on 29 March.', true],
    ['The coalition handed over Taji in August.', 'Besmaya was next, on 25 July.', true],
    ['The coalition handed over Taji in August.', 'A letter followed on 25 July.', false],
    ['The coalition handed over its files in August.', 'K1 followed on 29 March.', false],
    ['Rockets hit Taji in August.', 'K1 followed on 29 March.', false],
  ])('%s %s: %s', (before, text, wanted) => {
    expect(isHanded(before, text)).toBe(wanted)
  })
})
