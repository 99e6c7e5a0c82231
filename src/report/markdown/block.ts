import type { Claim } from '../../model/claim.js'
import type { Group } from '../../model/result.js'
import { matter } from '../matter.js'
import { originWords, ownMatter, shownPair, voices, type Lookups } from '../standing.js'
import { modalityWords, valueWords } from '../value-words.js'
import { markDifferences, type Word } from '../words.js'
import { markdownText, row } from './text.js'
import { emphasised } from './emphasis.js'

/** A conflict or a change: a heading, the two quotes with the differing words in bold, the positions, the reason. */
export function block(group: Group, lookups: Lookups): string {
  const pair = shownPair(group, lookups)
  const kinds = [group.kind, group.between === 'reports' ? null : group.between].filter((part) => part !== null)
  const heading = `### ${markdownText(matter(group, lookups.names))}${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}`
  const quotes = pair === null ? [] : [quoteBlock(pair, lookups)]
  return [heading, ...quotes, positionTable(group, lookups), `${markdownText(group.why)} \`${group.id}\``].join('\n\n')
}

function quoteBlock([a, b]: [Claim, Claim], { sources }: Lookups): string {
  const { left, right } = markDifferences(a.evidence, b.evidence, { a: a.value.text, b: b.value.text })
  const line = (claim: Claim, words: Word[]): string => {
    const source = sources.get(claim.source)
    const whose = [source?.outlet ?? claim.source, source?.published].filter(Boolean).join(', ')
    return `> ${emphasised(words)}\n> — ${markdownText(whose)}, line ${claim.evidence.line}`
  }
  return `${line(a, left)}\n\n${line(b, right)}`
}

function positionTable(group: Group, lookups: Lookups): string {
  const rows = group.positions.map((position) => {
    const own = ownMatter(position, group, lookups.names)
    const value = [
      valueWords(position.value, position.topic ?? group.topic, lookups.names),
      modalityWords(position.modality),
    ]
      .filter(Boolean)
      .join(', ')
    return row([
      markdownText(own === '' ? value : `${value} (${own})`),
      voices(position, lookups).map(markdownText).join('<br>'),
      markdownText(originWords(position, lookups)),
    ])
  })
  return [row(['Value', 'Who says so', 'Independent origins']), row(['---', '---', '---']), ...rows].join('\n')
}
