import {
  calendarWordsSchema,
  measureWordsSchema,
  numberWordsSchema,
  quantifierWordsSchema,
  sentenceWordsSchema,
  tenseWordsSchema,
  type Language,
} from '../model/language.js'
import { checkFile } from './check.js'
import type { DataFolder } from './files.js'

/** data/language/: what a reader of English knows, one file for each thing that is read with it. */
export function readLanguage(folder: DataFolder): Language | null {
  const sentences = checkFile(folder, sentenceWordsSchema, folder.file('language/sentences.json'))
  const numbers = checkFile(folder, numberWordsSchema, folder.file('language/numbers.json'))
  const measures = checkFile(folder, measureWordsSchema, folder.file('language/measures.json'))
  const quantifiers = checkFile(folder, quantifierWordsSchema, folder.file('language/quantifiers.json'))
  const calendar = checkFile(folder, calendarWordsSchema, folder.file('language/calendar.json'))
  const tense = checkFile(folder, tenseWordsSchema, folder.file('language/tense.json'))
  if (!sentences || !numbers || !measures || !quantifiers || !calendar || !tense) return null
  return { ...sentences, ...numbers, ...measures, ...quantifiers, ...calendar, tense }
}
