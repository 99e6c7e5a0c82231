import type { Mention } from '../model/mention.js'
import { boundary } from './reach.js'

/** What of a sentence the boundaries of its clauses are told by. */
interface Words {
  length: number
  norm: (token: number) => string
  at: (token: number) => readonly Mention[]
}

const marks = new Map<string, number>([
  [',', boundary.comma],
  [';', boundary.sentence],
  [':', boundary.dash],
  ['—', boundary.dash],
  ['–', boundary.dash],
  ['(', boundary.bracket],
  [')', boundary.bracket],
  ['?', boundary.sentence],
  ['/', boundary.dash],
  ['|', boundary.sentence],
])

const speech = new Set(['say', 'say-to', 'say-act', 'say-by'])

/** Running sums of clause boundaries over the tokens of a sentence: what lies between two tokens is the difference. */
export function barriersOf(scene: Words): readonly number[] {
  const sums = [0]
  let sum = 0
  let named = 0
  for (let at = 0; at < scene.length; at += 1) {
    for (const { kind, to } of scene.at(at)) if (kind === 'force') named = Math.max(named, to)
    // "Daesh/ISIS", "ISIL (ISIS)": a mark inside a name parts nothing
    if (at + 1 >= named || !marks.has(scene.norm(at))) sum += weight(scene, at)
    sums.push(sum)
  }
  return sums
}

// ", and then withdrew": a comma before "and" is no second boundary
function weight(scene: Words, at: number): number {
  const word = scene.norm(at)
  const mark = marks.get(word)
  if (mark !== undefined) return mark
  let speaks = false
  for (const mention of scene.at(at)) {
    if (mention.kind !== 'word') continue
    if (mention.class === 'clause-break') return boundary.clause
    speaks ||= speech.has(mention.class)
  }
  if (word === 'and' || word === 'or') return scene.norm(at - 1) === ',' ? boundary.andBehindComma : boundary.and
  return speaks ? boundary.speech : 0
}
