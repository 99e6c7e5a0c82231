import type { Context, Draft } from './draft.js'
import { readCasualties } from './kinds/casualty/index.js'
import { readCount } from './kinds/count/index.js'
import { readDatedEvent } from './kinds/dated-event/index.js'
import { readLevels } from './kinds/level/index.js'
import { readLocation } from './kinds/location.js'
import { readStatus } from './kinds/status.js'
import { namesNothing } from './memory.js'
import { matchesOfAll, stands, type Match } from './match.js'
import { isOthersAffair, namesOurs } from './others-affair.js'
import type { Pattern } from './pattern.js'
import { someTokens } from './reach.js'
import type { CompiledRule, Grammar } from './rules.js'
import type { Scene } from './scene.js'

/** All that the rules find in one sentence, in the order of its words. A question asserts nothing. */
export function readScene(scene: Scene, grammar: Grammar, context: Context): Draft[] {
  if (assertsNothing(scene) || (context.abroad && namesNothing(scene))) return []
  if (context.elsewhere) return []
  const drafts: Draft[] = []
  for (const compiled of grammar.rules.rulesFor(scene)) {
    const found = withoutExceptions(scene, matchesOfAll(scene, compiled.phrasings), compiled)
    if (compiled.phrasings.length > 0 && found.length === 0) continue
    if (isBarred(scene, compiled, context)) continue
    for (const draft of readRule(scene, compiled, found, context)) drafts.push(draft)
  }
  return drafts.sort((a, b) => a.token - b.token)
}

function withoutExceptions(scene: Scene, found: readonly Match[], { except }: CompiledRule): readonly Match[] {
  if (found.length === 0 || except.length === 0) return found
  const exceptions = matchesOfAll(scene, except)
  return found.filter((match) => !exceptions.some(({ from, to }) => match.from < to && match.to > from))
}

function isBarred(scene: Scene, compiled: CompiledRule, { before, othersAffair }: Context): boolean {
  if (compiled.unless.some((pattern) => stands(scene, pattern))) return true
  // "When will they leave? No date has been set.": a short sentence has its matter from the one before
  const told = compiled.rule.kind === 'status' && scene.length <= someTokens ? before : null
  const lacks = (pattern: Pattern): boolean => !stands(scene, pattern) && (told === null || !stands(told, pattern))
  if (compiled.requires.some(lacks)) return true
  const isOthers = isOthersAffair(scene) || (othersAffair && !namesOurs(scene))
  return compiled.rule.subjects[0] === 'us-iraq' && isOthers
}

function readRule(scene: Scene, compiled: CompiledRule, found: readonly Match[], context: Context): Draft[] {
  const { topic, rule, codes } = compiled
  switch (rule.kind) {
    case 'dated-event':
      return longest(found).flatMap((match) => readDatedEvent(scene, topic, rule, match, context))
    case 'status':
      return readStatus(scene, topic, rule, codes, context)
    case 'level':
      return readLevels(scene, { subjects: rule.subjects, place: rule.place ?? '' }, context)
    case 'casualty':
      return readCasualties(scene, rule.subjects, rule.place ?? '', context)
    case 'count':
      return found.flatMap((match) => readCount(scene, topic, rule, match, context))
    case 'location':
      return found.flatMap((match) => readLocation(scene, topic, rule, match, context))
  }
}

// "combat mission" is no other event than its "mission"
function longest(found: readonly Match[]): readonly Match[] {
  return found.filter(({ from, to, taken }) => {
    if (taken.length !== 1) return true
    return !found.some((other) => other.taken.length === 1 && other.from < from && other.to === to)
  })
}

/**
 * Whether an outlet takes back what stands at a token: "an earlier version gave 3,000; the right number is 2,500", "is 2,500, not 3,000 as
 * an earlier version said".
 */
export function isRetracted(scene: Scene, token: number): boolean {
  return scene.words.some(
    (word) =>
      word.class === 'retracted' &&
      Math.abs(scene.distance(word.to, token)) < sentence &&
      !isPutRight(scene, token, word.from),
  )
}

function isPutRight(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (/^(?:not|than)$/.test(scene.norm(at)) && /^(?:,|and|rather)$/.test(scene.norm(at - 1))) return true
  return false
}

// the weight of a semicolon, in clause boundaries: what stands beyond it is a sentence of its own
const sentence = 8

// a question; "were they to leave, …"
function assertsNothing(scene: Scene): boolean {
  const opening = quotes.test(scene.norm(0)) ? 1 : 0
  return isQuestion(scene) || /^(?:were|should|had)$/.test(scene.norm(opening))
}

const quotes = /^["“”'‘’]$/

// "“Will they all leave?”" too, with its quotation mark behind
function isQuestion(scene: Scene): boolean {
  let last = scene.length - 1
  while (last > 0 && quotes.test(scene.norm(last))) last -= 1
  return scene.norm(last) === '?'
}
