import type { Knowledge } from '../../src/model/knowledge.js'
import { countHalf } from './figures.js'
import { readHalf } from './gold.js'
import { judgeSet, type SetJudgement } from './judge.js'
import { listMisses } from './misses.js'
import { measureHalf } from './sets.js'
import type { Half, Halves } from './table.js'

export interface Score {
  halves: Halves
  /** Of the develop half; of the scored one there are figures alone. */
  misses: string[]
}

/** `root` holds both halves' folders. */
export async function score(root: string, knowledge: Knowledge): Promise<Score> {
  const develop = await judgeSets(readHalf(root, 'develop'), knowledge)
  const scored = await judgeSets(readHalf(root, 'scored'), knowledge)
  return { halves: { develop: summarise(develop), scored: summarise(scored) }, misses: listMisses(develop) }
}

async function judgeSets(sets: ReturnType<typeof readHalf>, knowledge: Knowledge): Promise<SetJudgement[]> {
  const judged: SetJudgement[] = []
  for (const set of sets) judged.push(await judgeSet(set, knowledge))
  return judged
}

const summarise = (sets: readonly SetJudgement[]): Half => ({ size: measureHalf(sets), ...countHalf(sets) })
