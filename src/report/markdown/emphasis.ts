import { runs, type Word } from '../words.js'
import { markdownText } from './text.js'

/** A sentence with what is marked in it in bold. */
export function emphasised(words: Word[]): string {
  return runs(words)
    .map(({ text, marked }) => (marked ? `**${markdownText(text)}**` : markdownText(text)))
    .join('')
}
