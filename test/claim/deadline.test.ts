import { describe, expect, test } from '@jest/globals'
import { deadlineOf, isOfDeadline } from '../../src/claim/deadline.js'
import { hostsOf } from '../../src/claim/hosts.js'
import { atMark, atMarks, eventClasses, sceneOf } from './scenes.js'

describe("the word that a deadline's date belongs to", () => {
  test.each([
    ['They face a 31 May deadline to leave Taji.', 'deadline'],
    ['They left before the year-end withdrawal deadline.', 'deadline'],
    ['They set 31 May as the deadline.', 'deadline'],
    ['They set 31 May as the date to end it.', 'end'],
    ['They set a deadline of 31 May to leave Taji.', 'leave'],
    ['They set a date of 31 May, for the withdrawal.', 'withdrawal'],
    // the date is the verb's
    ['They left on 31 May and set a deadline.', null],
    ['They left on 31 May to meet the deadline.', null],
    ['They left Taji on 31 May.', null],
  ])('%s: %s', (text, wanted) => {
    const scene = sceneOf(text)
    const [date] = scene.dates
    const host = date ? deadlineOf(scene, hostsOf(scene, eventClasses), date) : null
    expect(host && scene.text(host.from, host.to)).toBe(wanted)
  })
})

describe('what a deadline is set for', () => {
  test.each([
    ['The [withdrawal] [deadline] is near.', true],
    ['They must [leave] to meet the [deadline].', true],
    ['A [deadline] for [ending] it is near.', true],
    ['A [deadline] to [end] it is near.', true],
    ['They [left] ahead of the [deadline].', false],
    ['A [deadline] to pass the budget for the [withdrawal] is near.', false],
    ['They [left] a [deadline] to others.', false],
  ])('%s: %s', (text, own) => {
    const { scene, one, other } = atMarks(text)
    const [deadline, event] = scene.wordAt(one.from, 'deadline') ? [one, other] : [other, one]
    const host = hostsOf(scene, eventClasses).find(({ from }) => from === deadline.from)
    expect(host && isOfDeadline(scene, host, { ...event, taken: scene.at(event.from) })).toBe(own)
  })
})

test('a deadline hosts its own date', () => {
  const { scene, from } = atMark('The [deadline] is 31 May.')
  expect(hostsOf(scene, eventClasses).some((host) => host.from === from)).toBe(true)
})
