import { join } from 'node:path'
import { readKnowledge, readRules } from './knowledge/index.js'
import { load } from './load/index.js'
import type { Article } from './model/article.js'
import type { CheckRule } from './model/check-rule.js'
import type { Knowledge } from './model/knowledge.js'
import { phrasesOf } from './read/index.js'

/** The knowledge and the rules of `check`, checked, and the reports that ship, loaded: the build writes it beside the program. */
export interface Shipped {
  knowledge: Knowledge
  articles: Article[]
  rules: CheckRule[]
}

/** Throws on the first thing that is wrong in the data folder. */
export async function gatherShipped(dataFolder: string): Promise<Shipped> {
  const knowledge = readKnowledge(dataFolder)
  const sources = join(dataFolder, 'sources')
  const { articles, notices } = await load([sources], { knowledge, cwd: sources })
  const [first] = notices
  if (first !== undefined) throw new Error(`${first.where}: ${first.what}`)
  return { knowledge: prepare(knowledge), articles, rules: readRules(dataFolder) }
}

/** With its phrases made, and without what only the tests read or the phrases replace: a run need not parse it. */
function prepare(knowledge: Knowledge): Knowledge {
  const topics = knowledge.topics.map((entry) => ({ ...entry, examples: [], nothing: [] }))
  return { ...knowledge, topics, words: {}, phrases: phrasesOf(knowledge) }
}
