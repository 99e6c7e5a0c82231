import { describe, expect, test } from '@jest/globals'
import { moodAt, predicateMood } from '../../src/claim/modality.js'
import { atMark, markedScene } from './scenes.js'

describe('how sure the words before a verb are of it', () => {
  test.each([
    ['The soldiers [withdrew].', 'actual'],
    ['The soldiers will [withdraw].', 'planned'],
    ['The soldiers may [withdraw].', 'possible'],
    ['The soldiers are likely to [withdraw].', 'probable'],
    ['The soldiers did not [withdraw].', 'negated'],
    ['If the soldiers [withdrew], the camp would close.', 'hypothetical'],
    // of several the weakest; a denial before all but what asserts nothing
    ['The soldiers may not [withdraw].', 'negated'],
    ['The soldiers may be expected to [withdraw].', 'possible'],
    ['If the soldiers do not [withdraw], it closes.', 'hypothetical'],
    // what stands behind governs nothing
    ['They [withdrew] and may return.', 'actual'],
    // an infinitive is a plan, unless its verb makes it a fact
    ['An order to [withdraw] was given.', 'planned'],
    ['They began to [withdraw].', 'actual'],
    ['They were forced to [withdraw].', 'actual'],
    ['They began as a small team to [withdraw].', 'actual'],
    ['They began as a very, very, very small team to [withdraw].', 'planned'],
    ['US to keep 900 soldiers, [withdraw] the others.', 'planned'],
    ['US kept 900 soldiers, [withdraw] the others.', 'actual'],
    // a governing word reaches over a comma and a joint, not over a clause of its own
    ['They hope the cooks, medics and soldiers [withdraw].', 'planned'],
    ['They hope the cooks, the medics, the guards and the soldiers [withdraw].', 'actual'],
    ['They hope for rain but the soldiers [withdraw].', 'actual'],
    ['They hope for rain; the soldiers [withdraw].', 'actual'],
    // "not" reaches eight words, "denied" twelve
    ['It is not that the very very old soldiers [withdrew].', 'negated'],
    ['It is not that the many very very old soldiers here [withdrew].', 'actual'],
    ['He denied that the many very old soldiers here [withdrew].', 'negated'],
    ['He denied that so many of the very very old soldiers of the camp [withdrew].', 'actual'],
    ['He did not eat, the soldiers [withdrew].', 'negated'],
    ['He did not eat; the soldiers [withdrew].', 'actual'],
    // "no later than" is part of a date
    ['By no later than May they [withdrew].', 'actual'],
    ['With no later pay they [withdrew].', 'negated'],
  ])('%s: %s', (text, mood) => {
    const { scene, from, to } = atMark(text)
    expect(moodAt(scene, from, to)).toBe(mood)
  })

  test('passes over words that it is told to pass over', () => {
    const { scene, marks } = markedScene('[Not a single] soldier [stayed].')
    const [amount, verb] = marks
    expect(moodAt(scene, verb?.from ?? 0, verb?.to ?? 0)).toBe('negated')
    expect(moodAt(scene, verb?.from ?? 0, verb?.to ?? 0, amount)).toBe('actual')
  })
})

describe('how sure the predicate behind a noun is of it', () => {
  test.each([
    ['The [withdrawal] began.', 'actual'],
    ['The [withdrawal] will begin.', 'planned'],
    ['The [withdrawal] could begin.', 'possible'],
    ['The [withdrawal] has not begun.', 'actual'],
    ['The [withdrawal] never began.', 'negated'],
    ['The [withdrawal] was quick and may be undone.', 'actual'],
    // "would" with a course of the event is a plan, with anything else a thought
    ['The [withdrawal] would begin soon.', 'planned'],
    ['The [withdrawal] would soon take place.', 'planned'],
    ['The [withdrawal] would embolden them.', 'hypothetical'],
    ['The [withdrawal], they say, would embolden them.', 'hypothetical'],
    // a mark within a clause boundary and a half, and twelve words
    ['The [withdrawal] from the two old camps in the north could begin.', 'possible'],
    ['The [withdrawal] from the two old camps of the army in the far north could begin.', 'actual'],
    ['The [withdrawal], however, could begin.', 'actual'],
    ['The [withdrawal]: it could begin.', 'actual'],
  ])('%s: %s', (text, mood) => {
    const { scene, to } = atMark(text)
    expect(predicateMood(scene, to)).toBe(mood)
  })
})
