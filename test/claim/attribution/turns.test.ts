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

  test.each([
    [
      'an office before the name in brackets',
      'The Minister of State (Mr. Owen Dale): I thank him. [We have 400 soldiers there].\nMrs. Jane Orme (Ashford) (Con): How many?',
      'owen-dale',
    ],
    [
      'a seat and a party behind the name',
      'Mr. Dale: Yes.\nMrs. Jane Orme (Thornbury, East) (Con): I thank him. [The coalition has 30 members].',
      'jane-orme',
    ],
    ['a senator', 'GEN. DALE: Yes.\nSEN. JANE ORME (D-OH): Thank you. [There are 2,500 there].', 'jane-orme'],
    ['a doctor', 'MR. DALE: Yes.\nDr. Anne Pell (Mid Dorset): [The coalition has 30 members].', 'anne-pell'],
    [
      'a title behind the name',
      'Ryan Marsh, ambassador to Iraq: Well. [Talks began in May].\nMR. DALE: Yes.',
      'ryan-marsh',
    ],
    ['the chair', 'Mr. Dale: Yes.\nMr. Speaker: Order. [Thirty members wish to speak].', 'outlet'],
    ['a hearing', 'General Dale. Thank you. [We have 160,000 there].\nSenator Orme. Thank you, General.', 'dale'],
    [
      'names that the text introduces',
      'Anna Lee met Karim Hassan.\nAnna Lee: And?\nKarim Hassan: Well. [There are 2,500].',
      'karim-hassan',
    ],
    ['capitals that name nobody', 'Bottom Line: It ends. [There are 2,500].\nNext Steps: They leave in May.', 'outlet'],
    ['phases in brackets', 'The plan (phase one): [Soldiers leave in May].\nThe plan (phase two): More.', 'outlet'],
    ['bases', 'Al-Asad (Anbar): Big. [500 soldiers live here].\nHarir (Erbil): [200 live here].', 'outlet'],
  ])('labels: %s', (_, marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })

  test.each([
    [
      'a transcript',
      "# Transcript: Biden's remarks\nTHE PRESIDENT: Hello.\n[We have 2,500 soldiers there].",
      'joe-biden',
    ],
    ['remarks', '# Remarks by President Obama on Iraq\nGood evening.\n[The last will come home].', 'barack-obama'],
    [
      'a speech',
      "# Full text of Prime Minister Sudani's speech\n[The mission ends in May].",
      'mohammed-shia-al-sudani',
    ],
    ['prepared remarks', "# President Obama's prepared remarks\n[The mission ends in May].", 'barack-obama'],
    [
      'what the body says of itself',
      '# A farewell\nBelow is a transcript of the speech by President Obama.\nTHE PRESIDENT: Hello. [Nobody stays].',
      'barack-obama',
    ],
    ['a written statement', '# Statement by President Biden on Iraq\n[The mission ends in May].', 'outlet'],
    ['what remarks did', "# Biden's remarks on Iraq anger veterans\n[There are 2,500 there].", 'outlet'],
    ['two speakers', '# Remarks by President Biden and Prime Minister Sudani\n[There are 2,500 there].', 'outlet'],
    ['an analysis', "# Sudani's speech: what he left out\n[There are 2,500 there].", 'outlet'],
  ])('a record of one voice: %s', (_, marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })

  test('one label alone opens no turn', () => {
    expect(voiceOf('Pentagon: the base is closed.\n[The last convoy left in May].')).toBe('outlet')
  })

  test('a dateline is no label', () => {
    expect(voiceOf('BAGHDAD: [The last convoy left in May].')).toBe('outlet')
  })
})
