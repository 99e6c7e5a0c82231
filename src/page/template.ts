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

/** A test that all templates of a list share. Those without slots are looked up, the others are tried as one expression. */
export function compileTemplates(templates: string[], fit: Fit): LineTest {
  const plainTest = plainTestOf(templates.filter((template) => !template.includes('{')).map(keyOf), fit)
  const slotted = templates.filter((template) => template.includes('{'))
  const slottedTest = slotted.length === 0 ? null : slottedTestOf(slotted, fit)
  return ({ text, key }) => {
    if (text.length > longest[fit]) return false
    return plainTest(key) || (slottedTest?.test(text) ?? false)
  }
}

function plainTestOf(plain: string[], fit: Fit): (key: string) => boolean {
  if (fit === 'whole') {
    const known = new Set(plain)
    return (key) => known.has(key) || known.has(key.replace(/[\s:|.…>»]{1,9}$/, ''))
  }
  if (plain.length === 0) return () => false
  // One expression for all of them: it passes over a line forty times as fast as one search for each.
  const before = fit === 'opening' ? '^' : '(?:^|[^a-z0-9])'
  const all = new RegExp(`${before}(?:${plain.map(endedLiteral).join('|')})`)
  return (key) => all.test(key)
}

/** "via" is not met in "viable", but "source:" is in "source:reuters". */
const endedLiteral = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + (/[a-z0-9]$/.test(words) ? '(?![a-z0-9])' : '')

/** Words match in either case, names only in capitals, so that no `i` flag may be set. */
function slottedTestOf(templates: string[], fit: Fit): RegExp {
  const bodies = templates.map((template) =>
    template
      .split(/(\{[a-z]+\})/)
      .map((part) => slots[part.slice(1, -1)] ?? literal(part))
      .join(''),
  )
  const before = fit === 'words' ? '(?<![\\p{L}\\p{N}])' : '^'
  const after = fit === 'whole' ? '[\\s:|.…]*$' : '(?![\\p{L}\\p{N}])'
  return new RegExp(`${before}(?:${bodies.join('|')})${after}`, 'u')
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
