import type { Furniture, Outlet } from '../model/knowledge.js'
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

/** The furniture's templates and the outlets' names, ready to be tried on lines. */
export type PageSigns = Record<keyof Furniture | 'outlets', LineTest>

const fits: Record<keyof Furniture, Fit> = {
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
  const entries = Object.entries(fits).map(([key, fit]) => [
    key,
    compileTemplates(furniture[key as keyof Furniture], fit),
  ])
  const signs = { ...Object.fromEntries(entries), outlets: compileTemplates(names, 'whole') } as PageSigns
  compiled.set(furniture, signs)
  return signs
}

const bullet = /^(?:[•▪‣●■◆◦·►▶➤✦]|[-*–—](?=\s))\s*/u
const sentenceEnd = /[.!?…]["'”’»)\]]*$/u
const glue = /(?<![\p{L}])(?:the|a|an|is|are|was|were|has|have|had|that|which|who|they|it)(?![\p{L}])/gu
const crumbs = /^[^.!?]{1,40}(?:\s+[>»›|/]\s+[^.!?>»›|/]{1,120}){2,}$/u

export function lookOf(text: string, signs: PageSigns): Look {
  const words = wordsOf(text)
  if (words.length === 0) return 'blank'
  if (signs.corrections(text)) return 'sentence'
  if (isTimeLine(text)) return 'time'
  if (signs.dates(text)) return 'date'
  if (isDayLine(text)) return 'day'
  if (signs.credits(text) && words.length <= 15) return 'credit'
  if (signs.photoCredits(text)) return words.length <= 9 ? 'photo-credit' : 'caption'
  if (signs.bylines(text) && !endsSentence(text, words.length)) return 'byline'
  if (signs.endings(text)) return 'ending'
  if (signs.boxes(text)) return 'box'
  if (signs.lines(text) || signs.openings(text) || signs.phrases(text) || crumbs.test(text)) return 'furniture'
  if (signs.captions(text)) return 'caption'
  if (bullet.test(text)) return 'bullet'
  return isSentence(text, words.length) ? 'sentence' : 'heading'
}

const endsSentence = (text: string, words: number): boolean => words > 8 && /[^.\s]{3}\.$/.test(text)

/** A line that stops like a sentence, or that is long or has small words such as headlines leave out. */
function isSentence(text: string, words: number): boolean {
  if (sentenceEnd.test(text)) return true
  if (words >= 20) return true
  return words >= 10 && [...text.matchAll(glue)].length >= 2
}

/** A bracket at the line's end that names a picture's origin: "(REUTERS)", "[Photo by Jane Doe]". */
export function hasCaptionCredit(text: string, signs: PageSigns): boolean {
  const words = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(text)?.[1]
  if (words === undefined) return false
  return (
    signs.outlets(words) || signs.captionCredits(words) || /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\/\s?\p{Lu}.*$/u.test(words)
  )
}
