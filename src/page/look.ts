import type { Furniture } from '../model/furniture.js'
import type { Outlet } from '../model/knowledge.js'
import { isDayLine, isTimeLine } from './dates.js'
import { wordsOf } from './lines.js'
import { compileTemplates, type Fit, type LineTest } from './template.js'

/** What a line looks like by itself, before its neighbours are asked. */
export type Look =
  | 'blank'
  | 'furniture'
  | 'box'
  | 'ending'
  | 'date'
  | 'day'
  | 'time'
  | 'byline'
  | 'credit'
  | 'photo-credit'
  | 'caption'
  | 'bullet'
  | 'heading'
  | 'sentence'

/** The lists of templates; what is known of markup is no template. */
type List = Exclude<keyof Furniture, 'markup'>

/** The furniture's templates and the outlets' names, ready to be tried on lines. */
export type PageSigns = Record<List | 'outlets', LineTest>

const fits: Record<List, Fit> = {
  lines: 'whole',
  openings: 'opening',
  phrases: 'words',
  boxes: 'whole',
  endings: 'whole',
  dates: 'whole',
  bylines: 'whole',
  credits: 'opening',
  photoCredits: 'opening',
  captions: 'words',
  poses: 'words',
  captionCredits: 'whole',
  bios: 'opening',
  corrections: 'opening',
}

const compiled = new WeakMap<Furniture, PageSigns>()

/** Compiled once for each furniture: a run reads thousands of pages with one. */
export function compileSigns(furniture: Furniture, outlets: Outlet[]): PageSigns {
  const known = compiled.get(furniture)
  if (known) return known
  const names = outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases])
  const entries = Object.entries(fits).map(([key, fit]) => [key, compileTemplates(furniture[key as List], fit)])
  const signs = { ...Object.fromEntries(entries), outlets: compileTemplates(names, 'whole') } as PageSigns
  compiled.set(furniture, signs)
  return signs
}

const bullet = /^(?:[•▪‣●■◆◦·►▶➤✦]|[-*–—](?=\s))\s*/u
/** A picture's or wire's name may stand in brackets behind the stop: "he said. (Reuters)". */
const sentenceEnd = /[.!?…]["'”’»)\]]*(?:\s[([][^()[\]]{2,60}[)\]]\.?)?$/u
/** How a line ends shows in so many characters. */
const lastWords = 160
const glue = /(?<![\p{L}])(?:the|a|an|is|are|was|were|has|have|had|that|which|who|they|it)(?![\p{L}])/gu

/** What a look asks of a line. */
interface Line {
  text: string
  words: number
  signs: PageSigns
}

/** In this order: the first that fits tells the look. */
const looks: [Look, (line: Line) => boolean][] = [
  ['blank', ({ words }) => words === 0],
  ['sentence', ({ text, signs }) => signs.corrections(text)],
  ['time', ({ text }) => isTimeLine(text)],
  ['date', ({ text, signs }) => signs.dates(text)],
  ['day', ({ text }) => isDayLine(text)],
  ['credit', ({ text, words, signs }) => words <= 15 && signs.credits(text)],
  ['photo-credit', ({ text, words, signs }) => words <= 9 && signs.photoCredits(text)],
  ['caption', ({ text, signs }) => signs.photoCredits(text)],
  ['byline', ({ text, words, signs }) => signs.bylines(text) && !endsSentence(text, words)],
  ['ending', ({ text, signs }) => signs.endings(text)],
  ['box', ({ text, signs }) => signs.boxes(text)],
  ['furniture', ({ text, signs }) => signs.lines(text) || signs.openings(text) || signs.phrases(text) || isMenu(text)],
  ['caption', ({ text, signs }) => signs.captions(text)],
  ['bullet', ({ text }) => bullet.test(text)],
  ['sentence', ({ text, words }) => isSentence(text, words)],
]

export function lookOf(text: string, signs: PageSigns): Look {
  const line = { text, words: wordsOf(text).length, signs }
  return looks.find(([, fits]) => fits(line))?.[0] ?? 'heading'
}

const endsSentence = (text: string, words: number): boolean => words > 8 && /[^.\s]{3}\.$/.test(text)

/** A line that stops like a sentence, or that is long or has small words such as headlines leave out. */
function isSentence(text: string, words: number): boolean {
  if (sentenceEnd.test(text.slice(-lastWords))) return true
  if (words >= 20) return true
  return words >= 10 && [...text.matchAll(glue)].length >= 2
}

/** Names side by side: "World | Middle East | Sport", "Home > News > Iraq", "Harbor News   Live TV". */
function isMenu(text: string): boolean {
  if (text.length > 200 || sentenceEnd.test(text)) return false
  const named = (parts: string[], least: number): boolean =>
    parts.length >= least && parts.every((part) => wordsOf(part).length <= 4)
  return named(text.split(/\s+[>»›|/·•]\s+/), 3) || named(text.split(/\s{2,}|\t/), 2)
}

/** The origin of a picture at a caption's end: "(REUTERS)", "[Photo by Jane Doe]", "… in 2023. REUTERS/Jane Doe". */
export function hasCaptionCredit(text: string, signs: PageSigns): boolean {
  const end = text.slice(-lastWords)
  const bracket = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(end)?.[1]
  const tail = /[.!?]["”’)]*\s+([^.!?]{2,80}(?:\p{Lu}\.[^.!?]{0,40})*)$/u.exec(end)?.[1]
  return [bracket, tail].some(
    (words) =>
      words !== undefined &&
      wordsOf(words).length <= 8 &&
      (signs.outlets(words) || signs.captionCredits(words) || isShared(words)),
  )
}

/** "PLANET LABS / AP", "Jane Doe/Agency" */
const isShared = (words: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\/\s?\p{Lu}[^,]*$/u.test(words)
