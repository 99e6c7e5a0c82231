import type { Mention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import { manyTokens, someTokens } from './reach.js'

/** A stretch of tokens that interrupts its sentence, with the marks around it: ", which they share with the army,", "(near Tikrit)". */
export interface Aside {
  from: number
  to: number
}

/** What of a sentence its asides are told by. */
interface Words {
  sentence: Sentence
  length: number
  norm: (token: number) => string
  at: (token: number) => readonly Mention[]
}

const closing = new Map([
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
  [',', ','],
])

/** The asides of a sentence, from left to right; two that follow each other share a comma. */
export function asidesOf(scene: Words): readonly Aside[] {
  const found: Aside[] = []
  for (let at = 1; at < scene.length; at += 1) {
    const mark = closing.get(scene.norm(at))
    if (mark === undefined) continue
    const end = endOf(scene, at, mark)
    if (end === null || (mark === ',' && !interrupts(scene, at + 1, end))) continue
    found.push({ from: at, to: isJoint(scene, end + 1) ? end : end + 1 })
    at = mark === ',' ? end - 1 : end
  }
  return found
}

function endOf(scene: Words, open: number, mark: string): number | null {
  for (let at = open + 1; at < scene.length && at <= open + manyTokens; at += 1) if (scene.norm(at) === mark) return at
  return null
}

const relative = /^(?:which|who|whom|whose|where)$/
const article = /^(?:the|a|an|its|their|his|our|one)$/
const besides =
  /^(?:near|outside|next|north|south|east|west|northwest|northeast|close|just|in|on|at|beside|along|deep|far|some|about|right|well)$/

// what stands between two commas of a list, or is the main clause behind "In 2014,", does not
function interrupts(scene: Words, from: number, end: number): boolean {
  const first = scene.norm(from)
  if (relative.test(first) || relative.test(scene.norm(from + 1))) return true
  if (isSaying(scene, from, end)) return true
  if (isJoint(scene, end + 1) || !isName(scene, from - 2)) return false
  if (scene.at(from).some((mention) => mention.kind === 'date')) return false
  return (article.test(first) || besides.test(first)) && !hasVerb(scene, from + 1, end)
}

// ", the official said, and none was on the table": its last comma parts two clauses
function isJoint(scene: Words, at: number): boolean {
  return /^(?:and|or|but)$/.test(scene.norm(at))
}

const speech = /^say/

// ", said the colonel,", ", the minister told reporters,", ", according to the ministry,"
function isSaying(scene: Words, from: number, end: number): boolean {
  if (end - from > someTokens) return false
  if (scene.norm(from) === 'according') return true
  const first = [from, end - 1, end - 2, end - 3].filter((at) => at >= from)
  return first.some((at) => scene.at(at).some((word) => word.kind === 'word' && speech.test(word.class)))
}

// "Taji, north of the capital,": what is told more closely has a name or is a thing of the story
function isName(scene: Words, last: number): boolean {
  const token = scene.sentence.tokens[last]
  const kinds = scene.sentence.mentions.filter(({ from, to }) => from <= last && last < to).map(({ kind }) => kind)
  if (!token || kinds.includes('date')) return false
  const initial = scene.sentence.text.charAt(token.start - scene.sentence.start)
  return initial !== initial.toLowerCase() || kinds.includes('place')
}

const finite = new Set(['base', 'third', 'past', 'participle'])

function hasVerb(scene: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (relative.test(scene.norm(at)) || scene.norm(at) === 'that') return false
    if (scene.at(at).some((word) => word.kind === 'word' && finite.has(word.form))) return true
  }
  return false
}
