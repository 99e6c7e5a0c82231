import { describe, expect, test } from '@jest/globals'
import { voiceOf } from './voices.js'

describe('quotations that go on', () => {
  test.each([
    [
      'to the verb at its end',
      '"[We have met for months]. The timing is ours. We leave in May," a US official said.',
      'us-officials 1',
    ],
    [
      'into a second one of its paragraph',
      '"We leave in May," the US ambassador, Ann Lee, said. "[Five hundred stay]."',
      'ann-lee',
    ],
    ['over an open paragraph', 'Gen. Joe Stone said: "We came in 2014.\n"[We leave in May]."', 'joe-stone'],
    [
      'over three sentences in curly marks',
      'Gen. Joe Stone said: “We came. [We leave in May]. That is all.”',
      'joe-stone',
    ],
    [
      'in its own paragraph, to the one before',
      '"We leave in May," Gen. Joe Stone told troops.\n"[Five hundred stay]."',
      'joe-stone',
    ],
    [
      'in one paragraph, to the one behind',
      '"[Five hundred stay]." "We leave in May," Gen. Joe Stone said.',
      'joe-stone',
    ],
  ])('%s', (_, marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })

  test.each([
    [
      'indirect speech ends with its sentence',
      'The minister told Iraqi reporters that the base was closed. [The last convoy left in May].',
    ],
    ['a closed quotation ends', 'Gen. Joe Stone said: "We came in 2014." [The base was handed over in May].'],
    [
      'an open one ends with a paragraph that does not go on',
      'Gen. Joe Stone said: "We came.\n[The base was handed over in May].',
    ],
    ['words in marks are no speech', 'The troops leave. [The pullout has "two phases"] this time.'],
  ])('%s', (_, marked) => {
    expect(voiceOf(marked)).toBe('outlet')
  })
})

describe('who "he" and "the official" are', () => {
  test.each([
    ['Gen. Joe Stone said the base was closed. He added that [500 would stay].', 'joe-stone'],
    ['Gen. Joe Stone visited Taji.\n"[We leave in May]," he said.', 'joe-stone'],
    ['A US official said the base was closed. "[We leave in May]," the official added.', 'us-officials 1'],
    ['Two Iraqi officers said the base was closed. [Some will stay], the officers said.', 'iraqi-sources'],
    [
      'Hassan Karim, an adviser to the premier, said it was over. "[We leave in May]," the adviser said.',
      'hassan-karim',
    ],
    [
      'An Iraqi colonel in Ramadi said it was over. [The pact was signed in July], the colonel said.',
      'iraqi-sources 1',
    ],
    [
      '[The mission ends in May], the Iraqi oil minister said.\nOil Minister Adnan Salman spoke in Basra.',
      'adnan-salman',
    ],
    ['[The mission ends in May], the Iraqi oil minister said.', 'iraq-government'],
    ['[All to leave by May], top US general says\nGen. Joe Stone spoke in Baghdad.', 'joe-stone'],
    ['[All to leave by May], Stone says\nGen. Joe Stone spoke in Baghdad.', 'joe-stone'],
    ['The Pentagon said the base was closed. It said [500 would stay].', 'us-military'],
    ['The coalition said in a statement that the base was closed. The statement said [500 would stay].', 'coalition'],
    ['A spokesman for US Central Command said little. The spokesman said [500 would stay].', 'us-military'],
    ['Gen. Joe Stone met Iraqi Defense Minister Omar Farhan. The minister said [500 would stay].', 'omar-farhan'],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })
})
