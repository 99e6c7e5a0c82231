import { describe, expect, test } from '@jest/globals'
import { voiceOf } from './voices.js'

const briefing = (answer: string): string =>
  [
    'MODERATOR: Good morning.',
    'QUESTION: How many of the 2,500 will leave?',
    answer,
    'QUESTION: And in Syria?',
    'SENIOR DEFENSE OFFICIAL: About 900.',
  ].join('\n')

describe('turns of a transcript', () => {
  test.each([
    ['the answer', briefing('MR. KIRBY: I will not say. [The mission ends in May].'), 'john-kirby'],
    ['its next paragraph', briefing('MR. KIRBY: I will not say.\n[The mission ends in May].'), 'john-kirby'],
    ['an office and a surname', briefing('SECRETARY AUSTIN: [The mission ends in May].'), 'lloyd-austin'],
    ['an anonymous briefer', briefing('SENIOR ADMINISTRATION OFFICIAL: [The mission ends in May].'), 'us-officials 1'],
    ['a question', briefing('MR. KIRBY: No.').replace('How many of the 2,500', '[How many of the 2,500]'), 'outlet'],
    ['a question after an answer', briefing('MR. KIRBY: No.').replace('And in Syria', '[And in Syria]'), 'outlet'],
    ['the bare Q of a briefing room', 'MR. KIRBY: Hello.\nQ    Are [2,500 there]?\nMR. KIRBY: Yes.', 'outlet'],
    ['the record of Congress', 'Mr. SMITH of Ohio. Mr. Speaker, hello.\n[We have lost 3,200 soldiers].', 'smith'],
  ])('%s', (_, marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })

  test('one label alone opens no turn', () => {
    expect(voiceOf('Pentagon: the base is closed.\n[The last convoy left in May].')).toBe('outlet')
  })

  test('a dateline is no label', () => {
    expect(voiceOf('BAGHDAD: [The last convoy left in May].')).toBe('outlet')
  })
})
