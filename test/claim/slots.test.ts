import { describe, expect, test } from '@jest/globals'
import { asSubject, isElsewhere, joinedPlace, placesIn, subjectsOf } from '../../src/claim/slots.js'
import { atMark, isWithin, sceneOf } from './scenes.js'

describe('a force as the subject of a topic', () => {
  test.each([
    ['us-forces', ['us-forces'], 'us-forces'],
    ['coalition', ['coalition-forces'], 'coalition-forces'],
    ['coalition-forces', ['coalition'], 'coalition'],
    ['coalition', ['coalition', 'coalition-forces'], 'coalition'],
    ['us-forces', ['coalition-forces'], null],
    ['other-forces', ['us-forces'], null],
  ])('%s among %j: %s', (id, allowed, subject) => {
    expect(asSubject(id, allowed)).toBe(subject)
  })
})

describe('whose doing some words are', () => {
  test.each([
    // before a verb, behind a noun, between the parts of a verb
    ['US troops [withdrew] from Taji.', ['us-forces']],
    ['The [withdrawal] of US troops began.', ['us-forces']],
    ['Washington will [pull its troops out].', ['us-forces']],
    ['Nobody [withdrew] from Taji.', []],
    // those that share a noun
    ['US and coalition forces [withdrew].', ['us-forces', 'coalition-forces']],
    ['US troops and Iraqi soldiers [withdrew].', ['iraqi-forces']],
    // soldiers before the state beside them
    ['Washington said US and Iraqi troops [withdrew].', ['us-forces', 'iraqi-forces']],
    ['Iraq let coalition forces [withdraw].', ['coalition-forces']],
    // the nearest, not one beyond clauses
    ['Iraqi soldiers stayed while US troops [withdrew].', ['us-forces']],
    ['Iraqi soldiers stayed; US troops had never come; all [withdrew].', []],
    ['Iraqi soldiers, who came late; all [withdrew].', []],
    // behind a verb its object, not what a later verb has
    ['They will [withdraw] US troops.', ['us-forces']],
    ['To [withdraw], not to stay and fight Iraqi soldiers, was the plan.', []],
    ['A [withdrawal], not to be seen by all, of Iraqi soldiers began.', ['iraqi-forces']],
    // an agent, also where it is farther
    ['The camps were [handed over] by US troops to Iraqi soldiers.', ['us-forces']],
    ['The camps were [handed over] in May 2020 by the US troops there.', ['us-forces']],
  ])('%s: %j', (text, ids) => {
    const { scene, from, to } = atMark(text)
    expect(subjectsOf(scene, from, to).map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['Iraqi soldiers saw how US troops [withdrew].', ['iraqi-forces'], ['iraqi-forces']],
    ['Iraqi soldiers saw how US troops [withdrew].', ['us-forces', 'iraqi-forces'], ['us-forces']],
    ['Iraqi soldiers [withdrew].', ['us-forces'], []],
  ])('%s, of %j alone: %j', (text, among, ids) => {
    const { scene, from, to } = atMark(text)
    expect(subjectsOf(scene, from, to, among).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the places that some words hold for', () => {
  test.each([
    ['[Troops in Iraq] are few.', ['iraq']],
    ['[Troops] in Iraq are few.', []],
    // bases before towns and countries
    ['[Troops in Iraq and at Taji] are few.', ['taji']],
    ['[Troops at Taji and Balad] are few.', ['taji', 'balad']],
    // of nested ones the widest, joined ones together, others not
    ['[Troops in Baghdad and in Iraq] are few.', ['iraq']],
    ['[Troops in Iraq and Syria] are few.', ['iraq', 'syria']],
    ['[Three camps in Iraq and three in Syria] are closed.', ['iraq']],
    ['[Troops in Iraq left after the talks in Syria].', ['iraq']],
    ['[Troops in Iraq that met all of the other troops and left Syria] are few.', ['iraq']],
    // a government, a possessive, another story
    ['[Baghdad said no] to it.', []],
    ["[At Baghdad's request they] left.", []],
    ['[Troops in Afghanistan] are few.', []],
    ['[They invaded Iraq] in May.', ['iraq']],
    ['[Iraq is home to 900] soldiers.', ['iraq']],
  ])('%s: %j', (text, ids) => {
    const { scene, from, to } = atMark(text)
    expect(placesIn(scene, from, to, isWithin).map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['in Syria and Iraq', 'iraq-and-syria'],
    ['in Iraq', 'iraq'],
    ['at Taji and Balad', 'taji'],
    ['there and then', ''],
  ])('%s: "%s" for one count', (text, id) => {
    const scene = sceneOf(`Troops ${text} are few.`)
    expect(joinedPlace(placesIn(scene, 0, scene.length, isWithin))).toBe(id)
  })
})

describe('words of another story', () => {
  test.each([
    ['In Afghanistan the troops [withdrew].', true],
    ['The troops [withdrew] from Afghanistan.', true],
    ['In Iraq the troops [withdrew].', false],
    ['Nobody [withdrew].', false],
    // the nearest place decides
    ['The troops in Iraq [withdrew], those in Afghanistan stayed.', false],
    ['Those in Iraq stayed, the troops in Afghanistan [withdrew].', true],
    ['In Iraq the troops who were in Afghanistan before they came [withdrew].', true],
    // a state that acts is no place
    ['Iran struck when the troops [withdrew].', false],
    ['The Afghanistan veterans [withdrew].', false],
    ['Germany hosts troops that [withdrew].', true],
    // too far away
    ['In Afghanistan it rained, they say, and, so they say, it rained, and it snowed; the troops [withdrew].', false],
  ])('%s: %s', (text, elsewhere) => {
    const { scene, from, to } = atMark(text)
    expect(isElsewhere(scene, from, to)).toBe(elsewhere)
  })
})
