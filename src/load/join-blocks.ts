import type { Section, Stretch } from '../model/span.js'

/** The text of an article that was taken out of its format, a line for each block, with the sections that the format states. */
export function joinBlocks(blocks: { text: string }[], sections: Section[]): { text: string; layout: Stretch[] } {
  const layout: Stretch[] = []
  let text = ''
  blocks.forEach((block, at) => {
    const start = text.length
    text += `${block.text}\n`
    const section = sections[at] ?? 'other'
    const last = layout.at(-1)
    if (last?.section === section) last.end = text.length
    else layout.push({ start, end: text.length, section })
  })
  return { text, layout }
}
