import { describe, expect, test } from '@jest/globals'
import { speakersIn } from './mentions/speaker/speakers-in.js'

// who speaks in the last sentence of a text
function lastIn(text: string): string | undefined {
  const start = text.lastIndexOf('. ') + 1
  return speakersIn(text).findLast((speaker) => speaker.verb !== null && speaker.start > start)?.id
}

describe('which body a word that points to one means', () => {
  test.each([
    // the one that the sentence before is about, else who spoke
    ['The coalition has 30 members. It is not leaving, it said.', 'coalition'],
    ['The Pentagon said so. It will stay, it added.', 'us-military'],
    ['The Pentagon said so. The coalition is big. It will stay, it said.', 'coalition'],
    ['The Pentagon said so. It rained. It snowed. It hailed. They stay, it said.', undefined],
    ['The Pentagon has no plans to leave, its press office said.', 'us-military'],
    // by its own noun
    [
      "Iraq's Defense Ministry said so. The State Department said no. They leave, the ministry said.",
      'iraq-government',
    ],
    ['The White House said no. They leave, the military said.', 'us-military'],
    ['The White House said no. They leave, the embassy said.', undefined],
    // papers and outlets
    ['The coalition put out a statement. They leave, the statement said.', 'coalition'],
    ['Rudaw and Reuters met. The Pentagon said no. They leave, the newspaper reported.', 'reuters'],
  ])('%s: %s', (text, id) => {
    expect(lastIn(text)).toBe(id)
  })
})
