import type { Reader } from './draft.js'
import { readText } from './text.js'

/** An input format: its reader is loaded when a file of it is met. */
export interface Format {
  name: string
  extensions: string[]
  /** Whether a text whose file name says nothing is of this format. */
  isLike(text: string): boolean
  reader(): Promise<Reader>
}

const plainText: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  isLike: () => true,
  reader: () => Promise.resolve(readText),
}

/** Adding a format is one file beside this one and its row here; plain text is what nothing else fits. */
export const formats: Format[] = [
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    isLike: (text) => /^\s*<(?:!doctype|html|head|body|article|div|p|h1)[\s>]/i.test(text),
    reader: async () => (await import('./html/index.js')).readHtml,
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    isLike: (text) => /^---\r?\n|^#\s/.test(text),
    reader: async () => (await import('./markdown.js')).readMarkdown,
  },
  {
    name: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    isLike: (text) => /^\s*\{.*\}\s*\n\s*\{/.test(text),
    reader: async () => (await import('./json.js')).readJsonLines,
  },
  {
    name: 'json',
    extensions: ['.json'],
    isLike: (text) => /^\s*[[{]/.test(text),
    reader: async () => (await import('./json.js')).readJson,
  },
  plainText,
]

export const formatOfExtension = (extension: string): Format | null =>
  formats.find(({ extensions }) => extensions.includes(extension.toLowerCase())) ?? null

/** By the file's name; a text file that holds a whole web page, and a name that says nothing, by the text. */
export function formatOf(extension: string, text: string): Format {
  const named = formatOfExtension(extension)
  if (named !== null && named !== plainText) return named
  const isOther = isPage.test(text) || hasFrontMatter.test(text.slice(0, 4000))
  if (named === plainText && !isOther) return plainText
  return formats.find((format) => format.isLike(text)) ?? plainText
}

const isPage = /^\s*(?:<!doctype html|<html[\s>])/i
/** "---", "date: 2020-03-03", …, "---": what Markdown's writers set above a text. */
const hasFrontMatter = /^---[ \t]*\r?\n[\w-]+:[\s\S]*?\n---[ \t]*\r?\n/
