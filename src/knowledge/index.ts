import { markupSchema, pageFurnitureSchema, reportFurnitureSchema } from '../model/furniture.js'
import { wordsSchema, type Words } from '../model/language.js'
import {
  anonymousSchema,
  creditsSchema,
  forceSchema,
  outletSchema,
  placeSchema,
  speakerSchema,
  topicEntrySchema,
  type Knowledge,
} from '../model/knowledge.js'
import { checkFile, checkList, checkWithin } from './check.js'
import { readDataFile, readDataFolder, readDataList } from './files.js'
import { readLanguage } from './language.js'

export { KnowledgeError } from './files.js'
export { readRules } from './rules.js'

/** Reads and checks the data folder. Throws a KnowledgeError that names the file and the key. */
export function readKnowledge(folder: string): Knowledge {
  const places = checkList(placeSchema, readDataList(folder, 'gazetteer'))
  checkWithin('gazetteer.json', places, (place) => (place.within === null ? [] : [place.within]))
  const forces = checkList(forceSchema, readDataList(folder, 'forces'))
  checkWithin('forces.json', forces, (force) => force.within)
  return {
    topics: readDataFolder(folder, 'topics').map((file) => checkFile(topicEntrySchema, file)),
    places,
    forces,
    outlets: checkList(outletSchema, readDataList(folder, 'outlets')),
    speakers: checkList(speakerSchema, readDataList(folder, 'speakers')),
    anonymous: checkList(anonymousSchema, readDataList(folder, 'anonymous')),
    language: readLanguage(folder),
    words: Object.assign({}, ...readDataFolder(folder, 'words').map((file) => checkFile(wordsSchema, file))) as Words,
    furniture: {
      ...checkFile(pageFurnitureSchema, readDataFile(folder, 'furniture/page.json')),
      ...checkFile(reportFurnitureSchema, readDataFile(folder, 'furniture/report.json')),
      markup: checkFile(markupSchema, readDataFile(folder, 'furniture/markup.json')),
    },
    credits: checkFile(creditsSchema, readDataFile(folder, 'credits.json')),
  }
}
