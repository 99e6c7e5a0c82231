import { readFileSync } from 'node:fs'
import type { Shipped } from '../shipped.js'
import type { Knowledge } from '../model/knowledge.js'
import { UsageError } from './session.js'

/** What the build wrote beside the program. */
export function readShipped(): Shipped {
  return JSON.parse(readFileSync(new URL('shipped.json', builtFolder()), 'utf8')) as Shipped
}

/** The built program lies in dist/ with it; run from src/cli, as the tests do, it is two folders up. */
function builtFolder(): URL {
  return import.meta.url.includes('/src/cli/')
    ? new URL('../../dist/', import.meta.url)
    : new URL('./', import.meta.url)
}

/** The user's own knowledge, checked now: the checker is loaded only here, since it is slow to start. */
export async function readOwnKnowledge(folder: string): Promise<Knowledge> {
  const { KnowledgeError, readKnowledge } = await import('../knowledge/index.js')
  try {
    return readKnowledge(folder)
  } catch (error) {
    if (error instanceof KnowledgeError)
      throw new UsageError(`--data ${folder}: ${error.message}.`, 'Correct that file.')
    throw error
  }
}
