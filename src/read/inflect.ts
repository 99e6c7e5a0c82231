import type { WordForm } from '../model/mention.js'

const vowel = /[aeiou]/

/** All forms of a verb. "withdraw withdrew withdrawn" names the irregular ones: base, past, participle, -ing; what it leaves out is regular. */
export function inflectVerb(row: string): [string, WordForm][] {
  const [base = '', past, participle, ing] = row.split(' ')
  const regular = regularPast(base)
  return [
    [base, 'base'],
    [third(base), 'third'],
    [past ?? regular, 'past'],
    [participle ?? past ?? regular, 'participle'],
    [ing ?? gerund(base), 'ing'],
  ]
}

export function plural(noun: string): string {
  return third(noun)
}

function third(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (word.endsWith('o') && word.length < 4) return `${word}es`
  return `${word}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

// "trim" gives "trimmed"; longer words with an unstressed end ("open") do not double, so only one-syllable ones do
function doubles(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && vowel.test(base)
}
