import type { Furniture } from '../model/furniture.js'
import type { Outlet } from '../model/knowledge.js'
import { isDayLine, isTimeLine } from './dates.js'
import { countWords } from './lines.js'
import { compileTemplates, printed, type Fit, type LineTest, type Printed } from './template.js'

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
interface Line extends Printed {
  words: number
  signs: PageSigns
}

/** In this order: the first that fits tells the look. */
const looks: [Look, (line: Line) => boolean][] = [
  ['blank', ({ words }) => words === 0],
  ['sentence', (line) => line.signs.corrections(line)],
  ['time', ({ text }) => isTimeLine(text)],
  ['date', (line) => line.signs.dates(line)],
  ['day', ({ text }) => isDayLine(text)],
  ['credit', (line) => line.words <= 15 && line.signs.credits(line)],
  ['photo-credit', (line) => line.words <= 9 && line.signs.photoCredits(line)],
  ['caption', (line) => line.signs.photoCredits(line)],
  ['byline', (line) => line.signs.bylines(line) && !endsSentence(line)],
  ['ending', (line) => line.signs.endings(line)],
  ['box', (line) => line.signs.boxes(line)],
  ['furniture', (line) => isFurniture(line)],
  ['caption', (line) => line.signs.captions(line)],
  ['bullet', ({ text }) => bullet.test(text)],
  ['sentence', (line) => isSentence(line)],
]

/** The look of a line of so many words. */
export function lookOf(line: Printed, words: number, signs: PageSigns): Look {
  const asked = { ...line, words, signs }
  return looks.find(([, fits]) => fits(asked))?.[0] ?? 'heading'
}

const isFurniture = (line: Line): boolean =>
  line.signs.lines(line) || line.signs.openings(line) || line.signs.phrases(line) || isMenu(line.text)

const endsSentence = ({ text, words }: Line): boolean => words > 8 && /[^.\s]{3}\.$/.test(text.slice(-5))

/** A line that stops like a sentence, or that is long or has small words such as headlines leave out. */
function isSentence({ text, words }: Line): boolean {
  if (sentenceEnd.test(text.slice(-lastWords))) return true
  if (words >= 20) return true
  return words >= 10 && [...text.matchAll(glue)].length >= 2
}

/** Names side by side: "World | Middle East | Sport", "Home > News > Iraq", "Harbor News   Live TV". */
function isMenu(text: string): boolean {
  if (text.length > 200 || sentenceEnd.test(text)) return false
  const named = (parts: string[], least: number): boolean =>
    parts.length >= least && parts.every((part) => countWords(part) <= 4)
  return named(text.split(/\s+[>»›|/·•]\s+/), 3) || named(text.split(/\s{2,}|\t/), 2)
}

/** The origin of a picture at a caption's end: "(REUTERS)", "[Photo by Jane Doe]", "… in 2023. REUTERS/Jane Doe". */
export function hasCaptionCredit(text: string, signs: PageSigns): boolean {
  const end = text.slice(-lastWords)
  const bracket = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(end)?.[1]
  const tail = /[.!?]["”’)]*\s+([^.!?]{2,80}(?:\p{Lu}\.[^.!?]{0,40})*)$/u.exec(end)?.[1]
  return [bracket, tail].some(
    (words) => words !== undefined && countWords(words) <= 8 && isCredit(printed(words), signs),
  )
}

const isCredit = (line: Printed, signs: PageSigns): boolean =>
  signs.outlets(line) || signs.captionCredits(line) || isShared(line.text, signs)

/** "PLANET LABS / AP", "Jane Doe/Agency", "File: Jane al-Doe/Reuters" */
function isShared(words: string, signs: PageSigns): boolean {
  const parts = words.split(/\s?\/\s?/)
  if (parts.length < 2 || parts.some((part) => part === '' || countWords(part) > 4)) return false
  const isName = (part: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*\s?$/u.test(part)
  return parts.every(isName) || parts.some((part) => signs.outlets(printed(part)))
}
