import { KnowledgeError, readKnowledge } from '../../src/knowledge/index.js'
import type { Knowledge, TopicEntry } from '../../src/model/knowledge.js'
import { claimsOf, wanted } from './claims-of.js'

/*
 * `npm run data:check [folder]`: all that is wrong in a data folder, a line each, and every example that gives something else than it says.
 * It reads each topic's examples for its own topic, as the tests do.
 */

const [folder = 'data'] = process.argv.slice(2)
const lines = linesOf(folder)
for (const line of lines) process.stdout.write(`${folder}/${line}\n`)
process.stdout.write(lines.length === 0 ? 'All data are as they should be.\n' : `${lines.length} to correct.\n`)
process.exitCode = lines.length === 0 ? 0 : 1

function linesOf(path: string): string[] {
  try {
    const knowledge = readKnowledge(path)
    return knowledge.topics.flatMap((entry) => examplesOf(knowledge, entry))
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n')
    throw error
  }
}

function examplesOf(knowledge: Knowledge, { topic, examples, nothing }: TopicEntry): string[] {
  const expected = [
    ...examples.map((example, at) => ({ ...example, key: `examples.${at}`, claims: wanted(example) })),
    ...nothing.map((text, at) => ({ text, published: undefined, key: `nothing.${at}`, claims: [] })),
  ]
  return expected.flatMap(({ text, published, key, claims }) => {
    const found = claimsOf(knowledge, topic, text, published)
    if (found.join('\n') === claims.join('\n')) return []
    return `topics/${topic}.json: ${key}: "${text}" gives ${listed(found)}, and should give ${listed(claims)}`
  })
}

function listed(claims: readonly string[]): string {
  return claims.length === 0 ? 'nothing' : claims.join('; ')
}
