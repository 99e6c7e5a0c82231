import { plain } from '../plain.js'

/** Text from a source as XML holds it, in an element or in an attribute: XML has no way to write control characters, so they go. */
export function xmlText(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** An element on lines of its own. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  const opening = `<${name}${written.join('')}`
  if (content.length === 0) return `${opening}/>`
  return [`${opening}>`, ...content.map((line) => line.replace(/^/gm, '  ')), `</${name}>`].join('\n')
}

export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
