import { changesBetween } from '../../src/drift/changes.js'
import { passageOf } from '../../src/drift/passage.js'
import type { Claim } from '../../src/model/claim.js'
import type { DriftChange } from '../../src/model/drift.js'
import { knowledge, sentencesOf } from '../read/reading.js'

const common = new Set(knowledge.credits.common)

/** What two wordings of a sentence differ in; claims stand on their evidence's offsets. */
export function changesOf(from: string, to: string, claims: { from?: Claim[]; to?: Claim[] } = {}): DriftChange[] {
  const [a, b] = [passage(from, claims.from ?? []), passage(to, claims.to ?? [])]
  return changesBetween(a, b, common)
}

function passage(text: string, claims: Claim[]): ReturnType<typeof passageOf> {
  const source = {
    id: 'example',
    outlet: '',
    title: '',
    published: null,
    origins: [],
    url: null,
    language: 'en',
    file: '',
  }
  const sentences = sentencesOf(text)
  return passageOf({ source, text, sentences, claims }, [...sentences.keys()])
}

/** "quantifier changed stronger: some → many". */
export function sayChange({ type, change, direction, from, to }: DriftChange): string {
  const words = [from?.text ?? '', to?.text ?? ''].join(' → ').trim()
  return `${[type, change, direction].filter((part) => part !== null).join(' ')}: ${words}`
}
