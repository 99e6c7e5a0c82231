import { keyOf } from './lines.js'

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

/** A test that all templates of a list share. Templates without slots are looked up, the others are tried. */
export function compileTemplates(templates: string[], fit: Fit): LineTest {
  const plain = templates.filter((template) => !template.includes('{')).map(keyOf)
  const slotted = templates.filter((template) => template.includes('{')).map((template) => slottedTest(template, fit))
  const plainTest = plainTestOf(plain, fit)
  return ({ text, key }) => {
    if (text.length > longest[fit]) return false
    return plainTest(key) || slotted.some((test) => test.test(text))
  }
}

function plainTestOf(plain: string[], fit: Fit): (key: string) => boolean {
  if (fit === 'whole') {
    const known = new Set(plain)
    return (key) => known.has(key) || known.has(key.replace(/[\s:|.…>»]{1,9}$/, ''))
  }
  const byStart = startsOf(plain)
  if (fit === 'opening') return (key) => holdsAt(key, 0, byStart)
  return (key) => {
    for (let at = 0; at < key.length; at = nextWord(key, at)) if (holdsAt(key, at, byStart)) return true
    return false
  }
}

const startLength = 2

/** Few of the words begin alike, so that most places of a line are passed over at once. */
function startsOf(plain: string[]): Map<string, string[]> {
  const byStart = new Map<string, string[]>()
  for (const words of plain) {
    const start = words.slice(0, startLength)
    byStart.set(start, [...(byStart.get(start) ?? []), words])
  }
  return byStart
}

function holdsAt(key: string, at: number, byStart: Map<string, string[]>): boolean {
  const candidates = byStart.get(key.slice(at, at + startLength))
  return candidates?.some((words) => key.startsWith(words, at) && endsWord(key, at + words.length)) ?? false
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

const endsWord = (key: string, at: number): boolean => !(isLetter(key[at - 1]) && isLetter(key[at]))

/** Words begin behind a space, and behind a mark that stands before one: "(photo by". */
function nextWord(key: string, at: number): number {
  if (/[("'[]/.test(key.charAt(at))) return at + 1
  const space = key.indexOf(' ', at)
  return space < 0 ? key.length : space + 1
}

/** Words match in either case, names only in capitals, so that no `i` flag may be set. */
function slottedTest(template: string, fit: Fit): RegExp {
  const body = template
    .split(/(\{[a-z]+\})/)
    .map((part) => slots[part.slice(1, -1)] ?? literal(part))
    .join('')
  const before = fit === 'words' ? '(?<![\\p{L}\\p{N}])' : '^'
  const after = fit === 'whole' ? '[\\s:|.…]*$' : '(?![\\p{L}\\p{N}])'
  return new RegExp(before + body + after, 'u')
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
