import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../../src/knowledge/files.js'
import { KnowledgeError, readKnowledge } from '../../src/knowledge/index.js'

/** A file of the data, and how it is changed: a text in its place, a word for another (once), or a function of its content. */
export type Edit = [file: string, change: string | Replacement | ((content: never) => unknown)]

interface Replacement {
  typed: string
  for: string
}

/** A copy of the data folder with some of its files changed, or added. */
export function dataWith(...edits: Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-'))
  cpSync('data', folder, { recursive: true, filter: (from) => !from.endsWith('sources') })
  for (const [file, change] of edits) {
    const path = join(folder, file)
    writeFileSync(path, typeof change === 'string' ? change : changed(readFileSync(path, 'utf8'), change))
  }
  return folder
}

function changed(text: string, change: Exclude<Edit[1], string>): string {
  if (typeof change === 'function') return JSON.stringify(change(JSON.parse(text) as never), null, 2)
  if (!text.includes(change.for)) throw new Error(`the data have no ${change.for}`)
  return text.replace(change.for, change.typed)
}

/** All that is wrong in a data folder. */
export function faultsOf(folder: string): readonly Fault[] {
  try {
    readKnowledge(folder)
  } catch (error) {
    if (error instanceof KnowledgeError) return error.faults
    throw error
  }
  return []
}

/** The same as it is printed. */
export function linesOf(folder: string): string[] {
  try {
    readKnowledge(folder)
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n')
    throw error
  }
  return []
}
