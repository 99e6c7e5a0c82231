import type { Claim } from '../../src/model/claim.js'
import type { Distractor } from './gold.js'
import { plainWords } from './same.js'

/** A sentence that must give no claim, and the claims that it gave. */
export interface DistractorJudgement {
  distractor: Distractor
  gave: Claim[]
}

/** What a reader takes for one sentence may be read as two, or with its neighbour: either may hold the other. */
export function judgeDistractors(all: readonly Distractor[], given: readonly Claim[]): DistractorJudgement[] {
  return all.map((distractor) => {
    const words = plainWords(distractor.quote)
    const gave = given.filter(({ source, evidence }) => {
      const sentence = plainWords(evidence.sentence)
      return source === distractor.source && (sentence.includes(words) || words.includes(sentence))
    })
    return { distractor, gave }
  })
}
