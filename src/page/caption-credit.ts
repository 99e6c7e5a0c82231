import { countWords } from './lines.js'
import type { PageSigns } from './look.js'
import { printed, type Printed } from './template.js'

/** How a line ends shows in so many characters. */
const lastWords = 160
const creditWords = 8

/** "[Photo by Jane Doe]" */
const bracketed = /[([]([^()[\]]{2,80})[)\]]\.?$/
/** "… in 2023. REUTERS/Jane Doe" */
const behindStop = /[.!?]["”’)]*\s+([^.!?]{2,80}(?:\p{Lu}\.[^.!?]{0,40})*)$/u
const pictured = /Photo|Image|Picture|Foto/
/** "… in the base – Photo: Jane Doe", and without the space that a page's layout made: "… securityImage: Jane Doe" */
const behindWord =
  /(?:[–—|/-]\s?|\s|\p{Ll}|\))((?:Photo(?:graph)?|Image|Picture|Foto)(?: source| credit| courtesy)?[:,]\s[^.!?]{2,60})$/u

/** The origin of a picture at a caption's end: "(REUTERS)", "[Photo by Jane Doe]", "… in 2023. REUTERS/Jane Doe". */
export function hasCaptionCredit(text: string, signs: PageSigns): boolean {
  // "(Agencies)" alone is no picture's
  if (/^[([][^()[\]]*[)\]]$/.test(text)) return false
  const end = text.slice(-lastWords)
  const named = pictured.test(end) ? behindWord.exec(end)?.[1] : undefined
  if (named !== undefined && countWords(named) <= creditWords) return true
  const found = [bracketed.exec(end)?.[1], behindStop.exec(end)?.[1]]
  return found.some(
    (words) => words !== undefined && countWords(words) <= creditWords && isCredit(printed(words), signs),
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
