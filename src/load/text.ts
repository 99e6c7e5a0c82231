import type { Draft } from './draft.js'

/** A text file is one article, character for character. */
export async function readText(text: string): Promise<Draft[]> {
  return Promise.resolve([{ text, layout: null, statements: [], key: null }])
}
