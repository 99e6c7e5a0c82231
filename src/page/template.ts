import { keyOf } from './lines.js'
import { PhraseIndex } from './phrase-index.js'

/** Where in a line a template must be met: the `whole` line, its `opening`, or its `words` anywhere. */
export type Fit = 'whole' | 'opening' | 'words'

/** A line as printed, and its key: see `keyOf`. */
export interface Printed {
  text: string
  key: string
}

/** Says whether a line fits one of the templates. */
export type LineTest = (line: Printed) => boolean

export const printed = (text: string): Printed => ({ text, key: keyOf(text) })

/** Past this many characters a line is a paragraph: no whole-line template is so long, no furniture says so much. */
const longest: Record<Fit, number> = { whole: 200, opening: Infinity, words: 600 }

const slots: Record<string, string> = {
  n: '\\d[\\d.,]*',
  // Matched in the line's own case: "By Jane Arraf in Baghdad", never "by the end of the year".
  name: "\\p{Lu}[\\p{L}.'’-]*(?:(?:,? (?:and|in|for|of|the|at|de|al|bin|ibn) |[ ,&|·/]{1,3})[\\p{Lu}\\d@][\\p{L}\\d.:'’+-]*){0,12}",
  date: '(?=.*\\d).+',
  any: '.+',
}

/** A test that all templates of a list share. Those without slots are looked up, the others are tried where their words are met. */
export function compileTemplates(templates: string[], fit: Fit): LineTest {
  const plainTest = plainTestOf(templates.filter((template) => !template.includes('{')).map(keyOf), fit)
  const slotted = templates.filter((template) => template.includes('{')).map((template) => slottedTestOf(template, fit))
  return (line) => {
    if (line.text.length > longest[fit]) return false
    return plainTest(line.key) || slotted.some((test) => test(line))
  }
}

/** What may stand behind a whole line: "Comments:", "Most read »". */
const tail = /[\s:|.…>»]{1,9}$/
const longestTail = 9

function plainTestOf(plain: string[], fit: Fit): (key: string) => boolean {
  if (fit === 'whole') {
    const known = new Set(plain)
    const most = Math.max(0, ...plain.map((key) => key.length)) + longestTail
    return (key) => key.length <= most && (known.has(key) || known.has(key.replace(tail, '')))
  }
  const phrases = new PhraseIndex(plain)
  return fit === 'opening' ? (key) => phrases.opens(key) : (key) => phrases.standsIn(key)
}

/** Its expression is slow to make and to try, so that a line must have all its words first: few lines have "min" and "read". */
function slottedTestOf(template: string, fit: Fit): LineTest {
  const parts = template.split(/(\{[a-z]+\})/)
  const words = parts.flatMap((part) => (isSlot(part) ? [] : part.split(/\s+/).map(keyOf).filter(Boolean)))
  const opening = fit === 'words' || parts[0] === '' ? '' : (words[0] ?? '')
  let expression: RegExp | null = null
  return ({ text, key }) => {
    if (!key.startsWith(opening)) return false
    for (const word of words) if (!key.includes(word)) return false
    return (expression ??= expressionOf(parts, fit)).test(text)
  }
}

const isSlot = (part: string): boolean => part.startsWith('{') && slots[part.slice(1, -1)] !== undefined

/** Words match in either case, names only in capitals, so that no `i` flag may be set. */
function expressionOf(parts: readonly string[], fit: Fit): RegExp {
  const body = parts.map((part) => slots[part.slice(1, -1)] ?? literal(part)).join('')
  const before = fit === 'words' ? '(?<![\\p{L}\\p{N}])' : '^'
  const after = fit === 'whole' ? '[\\s:|.…]*$' : '(?![\\p{L}\\p{N}])'
  return new RegExp(`${before}${body}${after}`, 'u')
}

function literal(part: string): string {
  return Array.from(part)
    .map((char) => {
      if (char === ' ') return '\\s+'
      const [lower, upper] = [char.toLowerCase(), char.toUpperCase()]
      return lower === upper ? char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') : `[${lower}${upper}]`
    })
    .join('')
}
