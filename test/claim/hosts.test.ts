import { describe, expect, test } from '@jest/globals'
import { hostsOf } from '../../src/claim/hosts.js'
import { eventClasses, sceneOf } from './scenes.js'

describe('what a date can belong to', () => {
  test.each([
    ['They withdrew and stayed.', ['withdrew', 'stayed']],
    ['The withdrawal follows the invasion.', ['withdrawal', 'follows', 'invasion']],
    // any verb in the past tense, listed or not
    ['They gardened there.', ['gardened']],
    ['They agreed.', ['agreed']],
    ['They need and feed some.', []],
    // auxiliaries and moods host no date
    ['They will be tall.', []],
    ['They may have withdrawn.', ['withdrawn']],
    ['They have a camp.', ['have']],
    // adjectives, particles, names, dates, compounds
    ['The last men stay.', ['stay']],
    ['To back it is good.', ['back']],
    ['They sent men back in.', ['sent']],
    ['Islamic State attacked.', ['attacked']],
    ['They left at the end of 2011.', ['left']],
    ['The US-led men left.', ['left']],
  ])('%s: %j', (text, words) => {
    const scene = sceneOf(text)
    expect(hostsOf(scene, eventClasses).map(({ from, to }) => scene.text(from, to))).toEqual(words)
  })

  test.each([
    ['They will begin it.', 'start'],
    ['They will finish it.', 'finish'],
    ['They announced it.', 'announces'],
    ['It slipped to May.', 'moves'],
    ['They fled it.', 'plain'],
  ])('%s: %s', (text, kind) => {
    const [host] = hostsOf(sceneOf(text), eventClasses)
    expect(host?.aspect ?? (host?.announces ? 'announces' : host?.moves ? 'moves' : 'plain')).toBe(kind)
  })
})
