import type { Scene } from './scene.js'
import { manyTokens } from './reach.js'

const finite = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|must|should)$/
const finiteForms = new Set(['base', 'third', 'past'])

/** Where the predicate of a subject begins: behind the aside of "some 2,200 soldiers, most of them mechanics, are to go home". */
export function predicateOf(scene: Scene, subjectEnd: number): number {
  if (scene.norm(subjectEnd) !== ',') return subjectEnd
  for (let at = subjectEnd + 1; at < Math.min(scene.length, subjectEnd + manyTokens); at += 1)
    if (scene.norm(at) === ',' && isFinite(scene, at + 1)) return at + 1
  return subjectEnd
}

function isFinite(scene: Scene, at: number): boolean {
  if (finite.test(scene.norm(at))) return true
  return scene.at(at).some((word) => word.kind === 'word' && verbs.has(word.class) && finiteForms.has(word.form))
}

const verbs = new Set(['withdraw', 'remain', 'station', 'at-work', 'host', 'killed', 'wounded'])
