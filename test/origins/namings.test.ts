import { describe, expect, test } from '@jest/globals'
import { attributionsIn } from '../../src/origins/attributions.js'
import { marksIn } from '../../src/origins/marks.js'
import { knowledge, textOf } from './reading.js'

function attributed(sentence: string, name = 'Harbor News'): string[] {
  const { sentences } = textOf({ id: 'harbor' }, `What is said in the capital this week\n\n${sentence}`)
  return attributionsIn(sentences, { id: 'harbor-news', name }, knowledge).map(
    ({ outlet, manner }) => `${outlet.id} ${manner}`,
  )
}

describe('words of a report that say whom it has something from', () => {
  test.each([
    ['Four Iraqi sources told Reuters that the talks would go on.', ['reuters heard']],
    ['The minister told pan-Arab television channel Al-Hadath that the base would close.', ['al-hadath heard']],
    ['An adviser said in an interview with The National that both sides were close.', ['the-national heard']],
    ['The letter, which was seen by Reuters, names no date for the departure.', ['reuters heard']],
    ['According to a report by the Emirati newspaper The National, the talks are ending.', ['the-national cited']],
    ['According to a Reuters report on July 23, the authorities aim at a withdrawal.', ['reuters cited']],
    ['Reuters reported on Monday that a deal had been reached between the two.', ['reuters cited']],
    ['The convoy left at dawn, AFP said, with two helicopters above it.', ['afp cited']],
    ['The base has been closed, the Associated Press later reported from the town.', ['ap cited']],
    [
      'The adviser told The National that talks would end. "We are close," he told the newspaper on Friday.',
      ['the-national heard', 'the-national heard'],
    ],
    ['A spokesman told AFP, which reported it first, that nobody was hurt.', ['afp heard']],
  ])('%s', (sentence, expected) => {
    expect(attributed(sentence)).toEqual(expected)
  })
  test.each([
    'The National Security Council met in the capital on Sunday evening.',
    'A Reuters photographer was among the wounded, colleagues of hers fear.',
    'The minister told reporters that the base would be closed by the spring.',
    'He told the newspaper that he would stay, whichever newspaper that was.',
    'Harbor News has learned that the general will be replaced.',
    'Guests of the Reuters Institute saw the film at the university.',
  ])('nobody: %s', (sentence) => {
    expect(attributed(sentence)).toEqual([])
  })
  test('what an outlet says of itself by half its name is nobody else', () => {
    expect(attributed('A commander told Zagros that the hills were quiet.', 'Zagros Network')).toEqual([])
  })
})

const body = [
  'The two governments have agreed on the end of the mission, three officials said on Tuesday in the capital.',
  'Most of the soldiers are to leave within the year, while a few hundred will stay on in the north of the country.',
  'Neither side would say what becomes of the hospital, which treats as many villagers as it treats soldiers.',
].join('\n\n')

function marked(page: string): string[] {
  const { text, sentences } = textOf({ id: 'harbor' }, page)
  return marksIn({ text, sentences }, knowledge).map(
    ({ outlet, naming }) => `${outlet.id} ${naming.kind} ${naming.line}`,
  )
}

describe('lines around a report that say whom its text is from', () => {
  const title = 'Coalition mission in Iraq is to end'
  test.each([
    ['a dateline', `${title}\n\nBAGHDAD, July 22 (AP) — ${body}`, ['ap dateline 3']],
    ['a dateline with its wire in front of a dash', `${title}\n\nBAGHDAD (Reuters) - ${body}`, ['reuters dateline 3']],
    ['a byline', `${title}\n\nBy Jane Doe, Reuters\n\n${body}`, ['reuters byline 3']],
    ['a line with wire and day', `${title}\n\nAfp September 09, 2024\n\n${body}`, ['afp byline 3']],
    ['a wire that has a line to itself', `${title}\n\nAFP\n\n${body}`, ['afp byline 3']],
    ['a credit below', `${title}\n\n${body}\n\nSOURCE: Reuters`, ['reuters credit 9']],
    ['materials', `${title}\n\n${body}\n\nBased on materials from TASS`, ['tass credit 9']],
    ['brackets at the end', `${title}\n\n${body} (AFP)`, ['afp credit 7']],
    ['a photo credit, which is none', `${title}\n\n${body}\n\nPhoto: Reuters`, []],
    ['a caption, which is none', `${title}\n\nSoldiers are seen at a gate. (REUTERS)\n\n${body}`, []],
    ['a dateline without a wire', `${title}\n\nBAGHDAD: ${body}`, []],
    ['no word of it', `${title}\n\n${body}`, []],
  ])('%s', (_, page, expected) => {
    expect(marked(page)).toEqual(expected)
  })
  test('offsets give back the words', () => {
    const { text, sentences } = textOf({ id: 'harbor' }, `${title}\n\n${body}\n\nSOURCE: Reuters`)
    for (const { naming } of marksIn({ text, sentences }, knowledge))
      expect(text.slice(naming.start, naming.end)).toBe(naming.text)
  })
})
