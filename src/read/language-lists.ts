import type { Language } from '../model/language.js'
import { inflectVerb } from './inflect.js'
import type { List } from './entry.js'
import type { PhraseTable } from './phrase-table.js'

/** Adds what a reader of English knows to the table: numbers, shares, calendar words, verbs. */
export function addLanguage(table: PhraseTable, language: Language): void {
  addNumbers(table, language)
  addShares(table, language)
  addCalendar(table, language)
  addTense(table, language)
  addWords(table, 'title', language.titles)
}

function addNumbers(table: PhraseTable, language: Language): void {
  addValues(table, 'numeral', { ...language.numerals, ...language.fixed })
  for (const { words, min, max } of language.vague) table.add(words, 'vague', `${min}..${max}`)
  addRows(table, 'hedge', language.hedges)
  addRows(table, 'hedge-after', language.hedgesAfter)
  addWords(table, 'reversible', language.reversible)
  addWords(table, 'spreading', language.spreading)
  addWords(table, 'spanning', language.spanning)
  addWords(table, 'measure', language.measures)
  addWords(table, 'sign', language.signs)
  addWords(table, 'label', language.labels)
  addWords(table, 'lengthening', language.lengthening)
}

function addShares(table: PhraseTable, language: Language): void {
  addRows(table, 'quantifier', language.quantifiers)
  addRows(table, 'size', language.sizes)
  addWords(table, 'sizer', language.sizers)
  addWords(table, 'group', language.groups)
  addWords(table, 'idiom', language.idioms)
}

function addCalendar(table: PhraseTable, language: Language): void {
  addValues(table, 'month', language.months)
  for (const [word, month] of Object.entries(language.shortMonths)) table.add(word, 'month', 'short', month)
  addWords(table, 'month-name', language.namesLikeMonths)
  addValues(table, 'weekday', language.weekdays)
  addValues(table, 'season', language.seasons)
  addValues(table, 'ordinal', language.ordinals)
  addValues(table, 'day-word', language.dayWords)
  addWords(table, 'day-time', language.dayTimes)
  for (const [word, unit] of Object.entries(language.periods)) table.add(word, 'period', unit)
  for (const [words, day] of Object.entries(language.namedDays)) table.add(words, 'named-day', day)
  addRows(table, 'pointer', language.pointers)
  addRows(table, 'part', language.parts)
  addRows(table, 'bound', language.bounds)
  addRows(table, 'bound-behind', language.boundsBehind)
}

function addTense(table: PhraseTable, { tense }: Language): void {
  const { verbs, ...rows } = tense
  addRows(table, 'tense', rows)
  for (const row of verbs) for (const [form, name] of inflectVerb(row)) table.add(form, 'verb', row, 0, name)
}

function addValues(table: PhraseTable, list: List, values: Record<string, number>): void {
  for (const [words, value] of Object.entries(values)) table.add(words, list, words, value)
}

function addRows(table: PhraseTable, list: List, rows: Record<string, string[]>): void {
  for (const [id, phrases] of Object.entries(rows)) for (const words of phrases) table.add(words, list, id)
}

function addWords(table: PhraseTable, list: List, phrases: readonly string[]): void {
  for (const words of phrases) table.add(words, list, words)
}
