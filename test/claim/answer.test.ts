import { describe, expect, test } from '@jest/globals'
import { asAnswer } from '../../src/claim/answer.js'
import { sentencesOf } from '../read/reading.js'

// the answer of a text of two sentences as it is read: its own words and, in brackets, those of the question
function answerOf(text: string): string | undefined {
  const [question, sentence] = sentencesOf(text, '2024-07-22')
  if (!question || !sentence) throw new Error(`no two sentences in: ${text}`)
  return asAnswer(sentence, question)
    ?.sentence.tokens.map(({ norm, start, end }) => (start === end ? `[${norm}]` : norm))
    .join(' ')
}

describe('an answer with the words of its question', () => {
  test.each([
    ['How many US troops are there? About 2,500.', 'about 2,500 [u.s.] [troops] [are] [there] .'],
    ['Q: How many will stay? GENERAL RYDER: Well, 500.', 'general ryder : well , 500 [will] [stay] .'],
    ['How many bases do they have? Just two, the army says.', 'just [they] [have] two [bases] , the army says .'],
    ['In how many phases will they leave? Two.', '[will] [they] [leave] [in] two [phases] .'],
    ['When do they leave? By May, at the latest.', '[do] [they] [leave] by may , at the latest .'],
    ['How many are there, and when do they leave? Some 2,500.', 'some 2,500 [are] [there] .'],
    ['Where are they stationed? At Harir.', '[are] [they] [stationed] at harir .'],
  ])('%s', (text, wanted) => {
    expect(answerOf(text)).toBe(wanted)
  })

  test.each([
    ['a whole sentence', 'How many US troops are there? The Pentagon says 2,500.'],
    ['another noun', 'How many US troops are there? About 2,500 contractors guard the gates.'],
    ['another time', 'When do they leave? On Monday nobody would say.'],
    ['what is only thought of', 'How many would stay if the talks failed? About 500.'],
    ['no question', 'He asked how many US troops are there. About 2,500.'],
    ['another question', 'Why do they leave? In May the talks began.'],
    ['what comes later', 'How many US troops are there? They number 2,500.'],
  ])('no answer: %s', (_, text) => {
    expect(answerOf(text)).toBeUndefined()
  })

  test('a token of the question is vouched for by who answers', () => {
    const [question, sentence] = sentencesOf('How many will stay? RYDER: About 500.', '2024-07-22')
    const answer = sentence && asAnswer(sentence, question ?? null)
    const stay = answer?.sentence.tokens.findIndex(({ norm }) => norm === 'stay') ?? 0
    expect(sentence?.tokens[answer?.tokenOf(stay) ?? 0]?.norm).toBe('about')
  })
})
