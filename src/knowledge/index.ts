import { markupSchema, pageFurnitureSchema, reportFurnitureSchema, type Furniture } from '../model/furniture.js'
import {
  anonymousSchema,
  creditsSchema,
  forceSchema,
  outletSchema,
  placeSchema,
  speakerSchema,
  type Knowledge,
} from '../model/knowledge.js'
import { checkFile, checkList } from './check.js'
import { DataFolder, KnowledgeError } from './files.js'
import { readLanguage } from './language.js'
import { checkLists, type Lists } from './references/lists.js'
import { checkTopics } from './references/topics.js'
import { readTopics } from './topics.js'
import { readWords } from './words.js'

export { KnowledgeError } from './files.js'
export { readRules } from './rules.js'

/**
 * Reads and checks the data folder: each file by its schema, and what it names against the other files. Throws a KnowledgeError that
 * lists all that is wrong, a line each. What names something in a file that is itself wrong is left for the next time.
 */
export function readKnowledge(path: string): Knowledge {
  const folder = new DataFolder(path)
  const lists: Lists = {
    places: checkList(folder, 'gazetteer', 'place', placeSchema),
    forces: checkList(folder, 'forces', 'force', forceSchema),
    outlets: checkList(folder, 'outlets', 'outlet', outletSchema),
    speakers: checkList(folder, 'speakers', 'speaker', speakerSchema),
    anonymous: checkList(folder, 'anonymous', 'row', anonymousSchema),
  }
  const { places, forces, outlets, speakers, anonymous } = lists
  const words = readWords(folder)
  const topics = readTopics(folder)
  const language = readLanguage(folder)
  const furniture = readFurniture(folder)
  const credits = checkFile(folder, creditsSchema, folder.file('credits.json'))
  checkLists(lists)
  checkTopics(folder, topics, lists, words)
  if (language === null || furniture === null || credits === null || folder.faults.length > 0)
    throw new KnowledgeError(folder.faults)
  return {
    topics: topics.map(({ entry }) => entry),
    places: places.rows,
    forces: forces.rows,
    outlets: outlets.rows,
    speakers: speakers.rows,
    anonymous: anonymous.rows,
    language,
    words,
    furniture,
    credits,
  }
}

function readFurniture(folder: DataFolder): Furniture | null {
  const page = checkFile(folder, pageFurnitureSchema, folder.file('furniture/page.json'))
  const report = checkFile(folder, reportFurnitureSchema, folder.file('furniture/report.json'))
  const markup = checkFile(folder, markupSchema, folder.file('furniture/markup.json'))
  return page && report && markup && { ...page, ...report, markup }
}
