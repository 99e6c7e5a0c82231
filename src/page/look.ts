import type { Furniture } from '../model/furniture.js'
import type { Outlet } from '../model/knowledge.js'
import { isDayLine, isTimeLine, saysWhen, withoutWhen } from './dates.js'
import { countWords } from './lines.js'
import { isLinkLine } from './link-line.js'
import { endsLikeSentence, isProse } from './prose.js'
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
/** Before a menu's entry: "• Follow us on", "2. Skip to main menu". */
const marker = /^(?:[•▪‣●■◆◦·►▶➤✦*–—-]|\d{1,2}[.)])\s+/u

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
  ['date', (line) => line.words <= dateWords && line.signs.dates(line) && saysWhen(line.text)],
  ['day', ({ text }) => isDayLine(text)],
  ['credit', (line) => line.words <= 15 && line.signs.credits(line)],
  ['photo-credit', (line) => line.words <= 9 && line.signs.photoCredits(line)],
  ['caption', (line) => line.signs.photoCredits(line)],
  ['byline', (line) => isByline(line)],
  ['ending', (line) => line.signs.endings(line)],
  ['box', (line) => line.signs.boxes(line)],
  ['furniture', (line) => isFurniture(line)],
  ['caption', (line) => line.signs.captions(line) || isGluedCaption(line)],
  ['bullet', ({ text }) => bullet.test(text)],
  ['sentence', ({ text, words }) => isProse(text, words)],
]

/** "Posted at the base are 2,500 soldiers" is no date. */
const dateWords = 14

/** The look of a line of so many words. */
export function lookOf(line: Printed, words: number, signs: PageSigns): Look {
  const asked = { ...line, words, signs }
  return looks.find(([, fits]) => fits(asked))?.[0] ?? 'heading'
}

function isFurniture(line: Line): boolean {
  if (hasFurniture(line) || isMenu(line.text) || isLinkLine(line.text)) return true
  const text = line.words <= 8 ? line.text.replace(marker, '') : line.text
  const entry = { ...line, ...printed(text) }
  return text !== line.text && (hasFurniture(entry) || line.signs.outlets(entry))
}

const hasFurniture = (line: Line): boolean =>
  line.signs.lines(line) || line.signs.openings(line) || line.signs.phrases(line)

/** "By Jane Doe", "By Jane Doe on March 3, 2020 at 3:15 PM", "Jane Doe | Harbour Post | Updated: March 3, 2020, 3:15 PM" */
function isByline(line: Line): boolean {
  const { text, words, signs } = line
  if (signs.bylines(line) && !endsSentence(line)) return true
  if (words > 20 || !/\d/.test(text) || endsSentence(line)) return false
  const parts = text.split(/\s[|•·]\s/)
  const isDated = (part: string): boolean => isDayLine(part) || (signs.dates(printed(part)) && saysWhen(part))
  if (parts.length > 1) return parts.slice(1).some(isDated) && parts.every((part) => countWords(part) <= 9)
  const undated = withoutWhen(text).replace(/(?:[\s,]+(?:on|at)?)+$/, '')
  return undated !== text && signs.bylines(printed(undated))
}

/** "media captionMr Doe: …", where the page's layout parted the words */
function isGluedCaption({ text, signs }: Line): boolean {
  const glued = /^((?:\p{L}+\s)?\p{Ll}+)(?=\p{Lu})/u.exec(text.slice(0, 30))?.[1]
  return glued !== undefined && signs.captions(printed(glued))
}

const endsSentence = ({ text, words }: Line): boolean => words > 8 && /[^.\s]{3}\.$/.test(text.slice(-5))

/** Names side by side: "World | Middle East | Sport", "Home > News > Iraq", "Harbor News   Live TV". */
function isMenu(text: string): boolean {
  if (text.length > 200 || endsLikeSentence(text)) return false
  const named = (parts: string[], least: number): boolean =>
    parts.length >= least && parts.every((part) => countWords(part) <= 4)
  return named(text.split(/\s+[>»›|/·•]\s+/), 3) || named(text.split(/\s{2,}|\t/), 2)
}
