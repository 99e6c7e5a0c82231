import type { Knowledge } from '../model/knowledge.js'
import { UsageError } from './usage-error.js'

/** The user's own knowledge, checked now: the checker is loaded only here, since it is slow to start. */
export async function readOwnKnowledge(folder: string): Promise<Knowledge> {
  const { KnowledgeError, readKnowledge } = await import('../knowledge/index.js')
  try {
    return readKnowledge(folder)
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    const lines = error.message.split('\n')
    if (lines.length > 1) throw new UsageError(`--data ${folder} holds ${lines.length} errors.`, 'Correct this:', lines)
    throw new UsageError(`--data ${folder}: ${error.message}${error.message.endsWith('?') ? '' : '.'}`, 'Correct that.')
  }
}
