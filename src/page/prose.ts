import { monthWord } from './dates.js'

/** A picture's or wire's name may stand in brackets behind the stop: "he said. (Reuters)". */
const sentenceEnd = /[.!?…]["'”’»)\]]*(?:\s[([][^()[\]]{2,60}[)\]]\.?)?$/u
/** The words of a link behind the last stop: "… last night. Link", "… CNN reported. – READ MORE". */
const linkedEnd = /\p{Ll}{3}[.!?…]["'”’»)\]]*\s(?:[–—-]\s)?[\p{L}]+(?:\s[\p{L}»]+)?$/u
/** "March 2008 -- The troops …", "April 9 - …", "2014: …": an entry of a timeline. */
const entry = new RegExp(
  `^(?:(?:early|mid|late)[- ])?(?:(?:\\d{1,2}\\s)?${monthWord}(?:\\s\\d{1,2})?(?:,?\\s(?:19|20)\\d\\d)?|(?:19|20)\\d\\d)(?:\\s--?\\s|\\s?[–—]\\s|:\\s)(?=\\S)`,
  'i',
)
/** How a line ends shows in so many characters. */
const lastWords = 160
const glue = /(?<![\p{L}])(?:the|a|an|is|are|was|were|has|have|had|that|which|who|they|it)(?![\p{L}])/gu

export const endsLikeSentence = (text: string): boolean => sentenceEnd.test(text.slice(-lastWords))

/** A line that stops like a sentence, or that is long, has small words such as headlines leave out, or tells what was when. */
export function isProse(text: string, words: number): boolean {
  if (endsLikeSentence(text) || words >= 20) return true
  if (words >= 5 && isEntry(text)) return true
  return words >= 10 && (linkedEnd.test(text.slice(-lastWords)) || [...text.matchAll(glue)].length >= 2)
}

/** Whether a line is an entry of a timeline. */
export const isEntry = (text: string): boolean => /\d/.test(entry.exec(text.slice(0, 40))?.[0] ?? '')
