import { checkRulesSchema, type CheckRule } from '../model/check-rule.js'
import { checkFile } from './check.js'
import { readDataFile } from './files.js'

/** data/rules.json: what `check` can find. They tell of the program, not of the story, so one's own data folder has none. */
export function readRules(folder: string): CheckRule[] {
  return checkFile(checkRulesSchema, readDataFile(folder, 'rules.json'))
}
