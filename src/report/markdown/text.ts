import { plain } from '../plain.js'

/** Text from a source, made safe to set in Markdown: no markup, link, image, mention ("@name") or issue number of its own. */
export function markdownText(text: string): string {
  return plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/(?<=\b(?:https?|ftp|mailto)):/gi, '&#58;')
    .replace(/\bwww\./gi, 'www&#46;')
    .replace(/[\\`*_{}[\]|#~!()]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[+-]/, '\\$&')
}

export function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}
