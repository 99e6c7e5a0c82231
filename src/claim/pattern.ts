import type { Mention, WordForm } from '../model/mention.js'
import { parseStep, partsOfPhrasing, type PhrasingStep } from '../model/phrasing.js'
import { numberClass } from './word-classes.js'

/** One step of a phrasing. */
export type Step =
  | { kind: 'word'; words: ReadonlySet<string>; optional: boolean }
  | { kind: 'class'; classes: ReadonlySet<string>; forms: ReadonlySet<WordForm> | null; optional: boolean }
  | { kind: 'mention'; mention: Mention['kind']; optional: boolean }
  | { kind: 'gap'; most: number; overCommas: boolean }

export interface Pattern {
  steps: Step[]
  /** The numbers of word classes of which, step by step, one must stand in the sentence. */
  needs: (readonly number[])[]
  /** The words of which, step by step, one must stand in the sentence. */
  words: (readonly string[])[]
  /** The kinds of mentions that the sentence must have. */
  mentions: Mention['kind'][]
  source: string
}

/** Compiles a phrasing for matching; see model/phrasing.ts for how one is written. Throws a PhrasingError on a step that means nothing. */
export function compile(source: string): Pattern {
  const steps = partsOfPhrasing(source).map((part) => compileStep(parseStep(part)))
  return {
    source,
    steps,
    needs: steps.flatMap(needOf),
    words: steps.flatMap(wordsOf),
    mentions: steps.flatMap(mentionOf),
  }
}

function needOf(step: Step): (readonly number[])[] {
  return step.kind === 'class' && !step.optional ? [[...step.classes].map(numberClass)] : []
}

function wordsOf(step: Step): (readonly string[])[] {
  return step.kind === 'word' && !step.optional ? [[...step.words]] : []
}

function mentionOf(step: Step): Mention['kind'][] {
  return step.kind === 'mention' && !step.optional ? [step.mention] : []
}

function compileStep(step: PhrasingStep): Step {
  if (step.kind === 'word') return { ...step, words: new Set(step.words) }
  if (step.kind !== 'class') return step
  return { ...step, classes: new Set(step.classes), forms: step.forms && new Set(step.forms) }
}
