import { wordsSchema, type Words } from '../model/language.js'
import { wordClasses } from '../model/word-classes.js'
import { checkFile } from './check.js'
import type { DataFolder } from './files.js'

/** data/words/: all classes of words. A class stands in one file alone, and those that the program asks for by name are there. */
export function readWords(folder: DataFolder): Words {
  const words: Words = {}
  const homes = new Map<string, string>()
  for (const data of folder.folder('words')) {
    for (const [name, wordClass] of Object.entries(checkFile(folder, wordsSchema, data) ?? {})) {
      const home = homes.get(name)
      if (home !== undefined) folder.blame(data, [name], `this class stands in ${home} already`)
      homes.set(name, data.file)
      words[name] = wordClass
    }
  }
  if (folder.isSound('words')) checkNeeded(folder, words)
  return words
}

function checkNeeded(folder: DataFolder, words: Words): void {
  const unused = Object.keys(words).filter((name) => !(wordClasses as readonly string[]).includes(name))
  for (const name of wordClasses)
    if (!Object.hasOwn(words, name))
      folder.blameFile('words', `no file has the class "${name}", which the program asks for by name`, {
        typed: name,
        known: unused,
      })
}
