import { describe, expect, test } from '@jest/globals'
import { attributionOf, voiceOf } from './voices.js'

describe('the wire or paper that heard it', () => {
  test.each([
    ['[The drawdown starts in May], Iraqi sources told Reuters.', 'iraqi-sources @reuters'],
    ['Gen. Joe Stone told the newspaper The National that [500 would stay].', 'joe-stone @the-national'],
    ['In an interview with Al-Hadath, Gen. Joe Stone said [500 would stay].', 'joe-stone @al-hadath'],
    ['Gen. Joe Stone told Al-Nakheel television that [500 would stay].', 'joe-stone @al-nakheel'],
    ['[500 would stay], Gen. Joe Stone was quoted by INA as saying.', 'joe-stone @ina'],
    ['Reuters reported that [500 would stay].', 'reuters @reuters'],
    ['According to a Reuters report, [500 would stay].', 'reuters @reuters'],
    ['[500 would stay], according to a report by the newspaper The National.', 'the-national @the-national'],
    [
      'The Washington Post reported, citing two US officials, that [500 would stay].',
      'us-officials 2 @washington-post',
    ],
    ['The New York Times, citing unnamed officials, said [500 would stay].', 'unnamed-sources @new-york-times'],
    ['Reuters reported that two Iraqi officials said [500 would stay].', 'iraqi-sources 2 @reuters'],
    // neighbours of the same speaker
    [
      'Gen. Joe Stone told Al-Hadath that the base was closed.\n"[We leave in May]," Stone said.',
      'joe-stone @al-hadath',
    ],
    [
      'Gen. Joe Stone said [500 would stay]. "It is done," he told the newspaper The National.',
      'joe-stone @the-national',
    ],
    [
      'Gen. Joe Stone told Al-Hadath that it was over.\nHe added that Secretary Austin had said [500 would stay].',
      'lloyd-austin @al-hadath',
    ],
    [
      'Two diplomats told Reuters it was over.\nThe base is large.\n[500 would stay], the diplomats said.',
      'unnamed-sources @reuters',
    ],
    // and not of another one
    [
      'Two diplomats told Reuters it was over.\nThe base is large.\n[500 would stay], three officials said.',
      'unnamed-sources 3',
    ],
    ['Iraqi sources told Reuters it was over. [500 would stay], a US official said.', 'us-officials 1'],
    ['Gen. Joe Stone told Al-Hadath that it was over.\nThe base is large.\n[500 would stay], Stone said.', 'joe-stone'],
    ['Soldiers leave Taji, [a base near Baghdad]. (Reuters)', 'outlet'],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })

  test('an outlet hands nothing on to itself', () => {
    const marked = '[500 would stay], an Iraqi official told Shafaq News.'
    expect(voiceOf(marked, 'body', 'Shafaq News')).toBe('iraqi-sources 1')
    expect(voiceOf(marked, 'body', 'Rudaw')).toBe('iraqi-sources 1 @shafaq-news')
  })

  test.each([
    ['[500 would stay], an Iraqi official told the Zarvan News Agency.', 'Zarvan News Agency', 'iraqi-sources 1'],
    ['[500 would stay], an Iraqi official told the Zarvan News Agency.', 'Zarvan', 'iraqi-sources 1'],
    [
      'It is over, an Iraqi official told the Zarvan News Agency. [500 would stay], he told the agency.',
      'Zarvan News',
      'iraqi-sources 1',
    ],
    ['[500 would stay], an Iraqi official told the Zarvan News Agency.', 'Basra Herald', 'iraqi-sources 1 @zarvan'],
    ['[500 would stay], an Iraqi official said in an interview with Rudaw.', 'Basra Herald', 'iraqi-sources 1 @rudaw'],
    ['[500 would stay], said Joe Stone, an analyst with Crisis Group.', 'Basra Herald', 'joe-stone'],
    ['[500 would stay], said Joe Stone of the Washington Institute.', 'Basra Herald', 'joe-stone'],
    ['[500 would stay], Joe Stone said, denying what some Telegram channels claim.', 'Basra Herald', 'joe-stone'],
  ])('%s in %s', (marked, own, expected) => {
    expect(voiceOf(marked, 'body', own)).toBe(expected)
  })

  test('the words are those that name the speaker, wherever they stand', () => {
    expect(attributionOf('[500 would stay], four Iraqi sources said.')).toEqual({
      kind: 'anonymous',
      speaker: 'iraqi-sources',
      text: 'four Iraqi sources',
      count: 4,
      via: [],
    })
    expect(attributionOf('"[500 would stay]. It is over," said Gen. Joe Stone.').text).toBe('Gen. Joe Stone')
  })
})
