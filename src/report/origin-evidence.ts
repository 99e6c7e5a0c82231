import type { Descent, Kinship, OriginEvidence } from '../model/origin.js'
import { counted } from './standing.js'

/** On what it rests that a text is from an origin. `outlet`: what a source is called. */
export function evidenceWords(evidence: OriginEvidence, outlet: (source: string) => string): string {
  switch (evidence.kind) {
    case 'declared':
      return 'declared, not shown by its text'
    case 'shared-text': {
      const { sentences, of, words } = evidence
      return `${sentences} of ${counted(of, 'sentence')} stand in ${outlet(evidence.with)} too; longest run ${counted(words, 'word')}:`
    }
    case 'dateline':
    case 'byline':
    case 'credit':
    case 'attribution':
      return `${evidence.kind}, line ${evidence.line}: “${evidence.text}”`
  }
}

/** "the whole text", "lines 5 and 9". */
export function reachWords({ lines }: Descent): string {
  if (lines === null) return 'the whole text'
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

/** "16 sentences (6 the same, 8 edited, 1 in another order, 1 reworded), longest run 55 words". */
export function kinshipWords({ extent, sentences, words }: Kinship): string {
  const kinds: [number, string][] = [
    [sentences.exact, 'the same'],
    [sentences.edited, 'edited'],
    [sentences.reordered, 'in another order'],
    [sentences.reworded, 'reworded'],
  ]
  const told = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
  const count = kinds.reduce((sum, [each]) => sum + each, 0)
  return `${extent === 'text' ? 'one text' : 'a passage'}: ${counted(count, 'sentence')} (${told.join(', ')}), longest run ${counted(words, 'word')}`
}
