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
const longest: Record<Fit, number> = { whole: 260, opening: Infinity, words: 600 }

const slots: Record<string, string> = {
  n: '\\d[\\d.,]*',
  // Matched in the line's own case: "By Jane Arraf in Baghdad", never "by the end of the year".
  name: "\\p{Lu}[\\p{L}.'’-]*(?:(?:,? (?:and|in|for|of|the|at|de|al|bin|ibn) |[ ,&|·/]{1,3})[\\p{Lu}\\d@][\\p{L}\\d.:'’+-]*){0,12}",
  date: '(?=.*\\d).+',
  few: '\\S+(?: \\S+){0,4}',
  any: '.+',
}

/** A test that all templates of a list share. Those without slots are looked up, the others are tried where their words are met. */
export function compileTemplates(templates: string[], fit: Fit): LineTest {
  const plainTest = plainTestOf(templates.filter((template) => !template.includes('{')).map(keyOf), fit)
  const slottedTest = slottedTestOf(templates.filter((template) => template.includes('{')).map(slottedOf(fit)))
  return (line) => line.text.length <= longest[fit] && (plainTest(line.key) || slottedTest(line))
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

/** A template with slots. */
interface Slotted {
  /** How a line's key must begin, where no slot stands first. */
  opening: string
  test: LineTest
}

function slottedTestOf(templates: readonly Slotted[]): LineTest {
  const byOpening = new Map<string, Slotted[]>()
  for (const template of templates) {
    const first = template.opening.charAt(0)
    byOpening.set(first, [...(byOpening.get(first) ?? []), template])
  }
  const fits = (tried: readonly Slotted[] | undefined, line: Printed): boolean =>
    tried?.some(({ opening, test }) => line.key.startsWith(opening) && test(line)) ?? false
  return (line) => fits(byOpening.get(line.key.charAt(0)), line) || fits(byOpening.get(''), line)
}

/** Its expression is slow to make and to try, so that a line must have all its words first: few lines have "min" and "read". */
const slottedOf =
  (fit: Fit) =>
  (template: string): Slotted => {
    const parts = template.split(/(\{[a-z]+\})/)
    const words = parts.flatMap((part) => (isSlot(part) ? [] : part.split(/\s+/).map(keyOf).filter(Boolean)))
    const opening = fit === 'words' || parts[0] === '' ? '' : (words[0] ?? '')
    const rarest = [...words].sort((a, b) => b.length - a.length)
    let expression: RegExp | null = null
    const test: LineTest = ({ text, key }) =>
      rarest.every((word) => key.includes(word)) && (expression ??= expressionOf(parts, fit)).test(text)
    return { opening, test }
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
