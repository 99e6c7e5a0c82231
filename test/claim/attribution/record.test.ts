import { describe, expect, test } from '@jest/globals'
import { voiceOf } from './voices.js'

describe('a text that says at its top that it gives words as they were said', () => {
  test.each([
    ['an author in its title', '# Remarks by President Obama on Iraq\n[The mission ends in May].', 'barack-obama'],
    ['an author who owns it', '# Full text of Sudani’s speech\n[The mission ends in May].', 'mohammed-shia-al-sudani'],
    ['an opening', 'The following is a transcript of remarks by Lloyd Austin.\n[It ends in May].', 'lloyd-austin'],
    [
      'an answer',
      '# Interview\nTranscript of remarks by Lloyd Austin.\nQ: When?\nA: [It ends in May].',
      'lloyd-austin',
    ],
    ['the question before it', '# Remarks by Lloyd Austin\nQ: [Will it end in May]?\nA: Yes.', 'outlet'],
    // news of words
    ['two authors', '# Remarks by Obama and Austin\n[The mission ends in May].', 'outlet'],
    ['what words did', '# Remarks by Obama cause a storm\n[The mission ends in May].', 'outlet'],
    ['further down', `Word came.\n${'It rained.\n'.repeat(6)}Remarks by Obama.\n[The mission ends in May].`, 'outlet'],
    ['no author', 'Transcript: an evening in May.\n[The mission ends in May].', 'outlet'],
  ])('%s', (_, marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })
})
