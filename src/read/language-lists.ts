import type { Language } from '../model/language.js'
import { inflectVerb } from './inflect.js'
import type { Entry, Lexicon } from './lexicon.js'

type List = Entry['list']

/** Adds what a reader of English knows to the lexicon: numbers, shares, calendar words, verbs. */
export function addLanguage(lexicon: Lexicon, language: Language): void {
  addNumbers(lexicon, language)
  addShares(lexicon, language)
  addCalendar(lexicon, language)
  addTense(lexicon, language)
  addWords(lexicon, 'title', language.titles)
}

function addNumbers(lexicon: Lexicon, language: Language): void {
  addValues(lexicon, 'numeral', { ...language.numerals, ...language.fixed })
  for (const { words, min, max } of language.vague) lexicon.add(words, 'vague', `${min}..${max}`)
  addRows(lexicon, 'hedge', language.hedges)
  addRows(lexicon, 'hedge-after', language.hedgesAfter)
  addWords(lexicon, 'reversible', language.reversible)
  addWords(lexicon, 'spreading', language.spreading)
  addWords(lexicon, 'measure', language.measures)
  addWords(lexicon, 'sign', language.signs)
  addWords(lexicon, 'label', language.labels)
  addWords(lexicon, 'lengthening', language.lengthening)
}

function addShares(lexicon: Lexicon, language: Language): void {
  addRows(lexicon, 'quantifier', language.quantifiers)
  addRows(lexicon, 'size', language.sizes)
  addWords(lexicon, 'sizer', language.sizers)
  addWords(lexicon, 'group', language.groups)
  addWords(lexicon, 'idiom', language.idioms)
}

function addCalendar(lexicon: Lexicon, language: Language): void {
  addValues(lexicon, 'month', language.months)
  for (const [word, month] of Object.entries(language.shortMonths)) lexicon.add(word, 'month', 'short', month)
  addWords(lexicon, 'month-name', language.namesLikeMonths)
  addValues(lexicon, 'weekday', language.weekdays)
  addValues(lexicon, 'season', language.seasons)
  addValues(lexicon, 'ordinal', language.ordinals)
  addValues(lexicon, 'day-word', language.dayWords)
  addWords(lexicon, 'day-time', language.dayTimes)
  for (const [word, unit] of Object.entries(language.periods)) lexicon.add(word, 'period', unit)
  for (const [words, day] of Object.entries(language.namedDays)) lexicon.add(words, 'named-day', day)
  addRows(lexicon, 'pointer', language.pointers)
  addRows(lexicon, 'part', language.parts)
  addRows(lexicon, 'bound', language.bounds)
  addWords(lexicon, 'deadline', language.deadlines)
}

function addTense(lexicon: Lexicon, { tense }: Language): void {
  const { verbs, ...rows } = tense
  addRows(lexicon, 'tense', rows)
  for (const row of verbs) for (const [form, name] of inflectVerb(row)) lexicon.add(form, 'verb', row, 0, name)
}

function addValues(lexicon: Lexicon, list: List, values: Record<string, number>): void {
  for (const [words, value] of Object.entries(values)) lexicon.add(words, list, words, value)
}

function addRows(lexicon: Lexicon, list: List, rows: Record<string, string[]>): void {
  for (const [id, phrases] of Object.entries(rows)) for (const words of phrases) lexicon.add(words, list, id)
}

function addWords(lexicon: Lexicon, list: List, phrases: readonly string[]): void {
  for (const words of phrases) lexicon.add(words, list, words)
}
