import type { Mention, WordForm } from '../model/mention.js'
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
  source: string
}

const formSets: Record<string, WordForm[]> = {
  noun: ['noun'],
  verb: ['base', 'third', 'past', 'participle', 'ing'],
  past: ['past', 'participle'],
  participle: ['participle', 'past'],
  ing: ['ing'],
  base: ['base'],
  third: ['third'],
}

/**
 * Compiles a phrasing: "word" or "(one|other)" as printed, "<class>" or "<class:noun>" a word class of data/words (several: "<a|b>"),
 * "{quantity}" a mention, "?" behind a step makes it optional, ".." is up to five words, "..." up to twenty-four and over commas.
 * Throws on anything else.
 */
export function compile(source: string): Pattern {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((part) => compileStep(part, source))
  return { source, steps, needs: steps.flatMap(needOf) }
}

function needOf(step: Step): (readonly number[])[] {
  return step.kind === 'class' && !step.optional ? [[...step.classes].map(numberClass)] : []
}

function compileStep(part: string, source: string): Step {
  if (part === '..') return { kind: 'gap', most: 5, overCommas: false }
  if (part === '...') return { kind: 'gap', most: 24, overCommas: true }
  const optional = part.endsWith('?') && part.length > 1
  const body = optional ? part.slice(0, -1) : part
  const [, classes, form] = /^<([a-z|-]+)(?::([a-z]+))?>$/.exec(body) ?? []
  if (classes) {
    const forms = form === undefined ? null : formSets[form]
    if (forms === undefined) throw new Error(`unknown form "${form ?? ''}" in the phrasing "${source}"`)
    return { kind: 'class', classes: new Set(classes.split('|')), forms: forms && new Set(forms), optional }
  }
  const mention = /^\{([a-z]+)\}$/.exec(body)?.[1]
  if (mention) return { kind: 'mention', mention: mention as Mention['kind'], optional }
  const words = /^\((.+)\)$/.exec(body)?.[1]?.split('|') ?? [body]
  if (words.some((word) => /[<>{}()]/.test(word))) throw new Error(`"${part}" is no step of a phrasing ("${source}")`)
  return { kind: 'word', words: new Set(words), optional }
}
