import { checkRulesSchema, type CheckRule } from '../model/check-rule.js'
import { checkFile } from './check.js'
import { DataFolder, KnowledgeError } from './files.js'

/** data/rules.json: what `check` can find. They tell of the program, not of the story, so one's own data folder has none. */
export function readRules(path: string): CheckRule[] {
  const folder = new DataFolder(path)
  const rules = checkFile(folder, checkRulesSchema, folder.file('rules.json'))
  if (rules === null) throw new KnowledgeError(folder.faults)
  return rules
}
