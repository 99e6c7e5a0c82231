import type { Reading } from './draft.js'

/** A text file is one article, character for character. */
export function readText(text: string): Promise<Reading> {
  return Promise.resolve({ drafts: [{ text, layout: null, statements: [], key: null }], troubles: [] })
}
