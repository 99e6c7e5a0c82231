import { keyOf } from './lines.js'

/** Where in a line a template must be met: the `whole` line, its `opening`, or its `words` anywhere. */
export type Fit = 'whole' | 'opening' | 'words'

/** Says whether a line fits one of the templates. */
export type LineTest = (text: string) => boolean

/** Past this many characters a line is a paragraph; no whole-line template is so long. */
const longestWhole = 200

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
  return (text) => {
    if (fit === 'whole' && text.length > longestWhole) return false
    return plainTest(keyOf(text)) || slotted.some((test) => test.test(text))
  }
}

function plainTestOf(plain: string[], fit: Fit): LineTest {
  const known = new Set(plain)
  switch (fit) {
    case 'whole':
      return (key) => known.has(key.replace(/[\s:|.…>»]+$/, '')) || known.has(key)
    case 'opening':
      return (key) => plain.some((words) => key.startsWith(words) && endsWord(key, words.length))
    case 'words':
      return (key) => plain.some((words) => holdsWords(key, words))
  }
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

const endsWord = (key: string, at: number): boolean => !(isLetter(key[at - 1]) && isLetter(key[at]))

function holdsWords(key: string, words: string): boolean {
  for (let at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
    const startsWord = at === 0 || !(isLetter(key[at]) && isLetter(key[at - 1]))
    if (startsWord && endsWord(key, at + words.length)) return true
  }
  return false
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
