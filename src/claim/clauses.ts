import type { WordMention } from '../model/mention.js'

/** What of a sentence the boundaries of its clauses are told by. */
interface Words {
  length: number
  norm: (token: number) => string
  wordAt: (token: number, wordClass: string) => WordMention | null
}

const marks = new Map([
  [',', 1],
  [';', 8],
  [':', 4],
  ['—', 3],
  ['–', 3],
  ['(', 2],
  [')', 2],
  ['?', 8],
  ['/', 3],
  ['|', 8],
])

const speech = ['say', 'say-to', 'say-act', 'say-by']

/** Running sums of clause boundaries over the tokens of a sentence: what lies between two tokens is the difference. */
export function barriersOf(scene: Words): readonly number[] {
  const sums = [0]
  let sum = 0
  for (let at = 0; at < scene.length; at += 1) {
    sum += weight(scene, at)
    sums.push(sum)
  }
  return sums
}

// ", and then withdrew": a comma before "and" is no second boundary
function weight(scene: Words, at: number): number {
  const word = scene.norm(at)
  const mark = marks.get(word)
  if (mark !== undefined) return mark
  if (scene.wordAt(at, 'clause-break')) return 2
  if (word === 'and' || word === 'or') return scene.norm(at - 1) === ',' ? 0.3 : 0.5
  return speech.some((name) => scene.wordAt(at, name)) ? 1 : 0
}
