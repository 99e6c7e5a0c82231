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
import { readDataFile } from './files.js'

/** data/language/: what a reader of English knows, one file for each thing that is read with it. */
export function readLanguage(folder: string): Language {
  return {
    ...checkFile(sentenceWordsSchema, readDataFile(folder, 'language/sentences.json')),
    ...checkFile(numberWordsSchema, readDataFile(folder, 'language/numbers.json')),
    ...checkFile(measureWordsSchema, readDataFile(folder, 'language/measures.json')),
    ...checkFile(quantifierWordsSchema, readDataFile(folder, 'language/quantifiers.json')),
    ...checkFile(calendarWordsSchema, readDataFile(folder, 'language/calendar.json')),
    tense: checkFile(tenseWordsSchema, readDataFile(folder, 'language/tense.json')),
  }
}
