import { plain } from '../plain.js'

/** Text from a source, made safe to set in Markdown: no markup, link, image, mention ("@name") or issue number of its own. */
export function markdownText(text: string): string {
  return plain(text)
    .replace(special, (found) => entities[found.toLowerCase()] ?? `\\${found}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[+-]/, '\\$&')
}

const special = /[&<>@\\`*_{}[\]|#~!()]|(?<=\b(?:https?|ftp|mailto)):|\bwww\./gi
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '&#64;',
  ':': '&#58;',
  'www.': 'www&#46;',
}

export function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}
