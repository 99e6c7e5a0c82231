import type { WordForm } from '../model/mention.js'

/**
 * All forms of a verb. "withdraw withdrew withdrawn" names the irregular ones: base, past, participle, -ing; what it leaves out is
 * regular. Where houses spell differently ("travelled", "traveled") both stand.
 */
export function inflectVerb(row: string): [string, WordForm][] {
  const [base = '', past, participle, ing] = row.split(' ')
  const regular = pasts(base)
  return [
    [base, 'base'],
    [third(base), 'third'],
    ...forms(past === undefined ? regular : [past], 'past'),
    ...forms(participle === undefined ? (past === undefined ? regular : [past]) : [participle], 'participle'),
    ...forms(ing === undefined ? gerunds(base) : [ing], 'ing'),
  ]
}

const forms = (words: readonly string[], form: WordForm): [string, WordForm][] => words.map((word) => [word, form])

/** "bases", "countries", "airmen". */
export function plural(noun: string): string {
  if (/man$/.test(noun) && !/(?:german|human|roman)$/i.test(noun)) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]o$/.test(noun)) return `${noun}s`
  return third(noun)
}

function third(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

function pasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return stems(base).map((stem) => `${stem}ed`)
}

function gerunds(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`]
  return stems(base).map((stem) => `${stem}ing`)
}

/** What an ending is put to: "trimm", "commenc", and both "travel" and "travell". */
function stems(base: string): string[] {
  const doubled = `${base}${base.at(-1) ?? ''}`
  if (isStressedAtEnd(base)) return [doubled]
  return /[aeiou][^aeiou]+[aeu]l$/.test(base) ? [base, doubled] : [base]
}

// "trim" and "quit", and the longer ones whose end is known to bear the stress: "transfer", "commit", "expel", "occur"
function isStressedAtEnd(base: string): boolean {
  if (/^(?:[^aeiou]|qu)*[aeiou][bdgklmnprtv]$/.test(base)) return true
  return /(?:[^f]fer|[^aeiou]mit|^omit|^emit|[^aeiou]pel|cur|trol|bel|quip)$/.test(base) && !/label$/.test(base)
}
