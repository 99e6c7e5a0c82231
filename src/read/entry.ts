import type { WordForm } from '../model/mention.js'

/** The lists of the data that a phrase may come from. */
export const lists = [
  'word',
  'place',
  'force',
  'adjective',
  'state',
  'speaker',
  'outlet',
  'nation',
  'anonymous',
  'numeral',
  'vague',
  'hedge',
  'hedge-after',
  'reversible',
  'spreading',
  'spanning',
  'measure',
  'sign',
  'label',
  'lengthening',
  'quantifier',
  'size',
  'sizer',
  'group',
  'idiom',
  'month',
  'month-name',
  'weekday',
  'season',
  'ordinal',
  'day-word',
  'day-time',
  'named-day',
  'period',
  'pointer',
  'part',
  'bound',
  'bound-behind',
  'tense',
  'verb',
  'title',
] as const
export type List = (typeof lists)[number]

/** What a phrase of the data stands for: a word class, or a row of a table. */
export interface Entry {
  list: List
  id: string
  form: WordForm
  /** For numerals and calendar words. */
  value: number
}
