import type { Mention } from '../model/mention.js'
import type { Pattern, Step } from './pattern.js'
import type { Scene } from './scene.js'

/** Where a phrasing stands: tokens `from` to `to`, and the mentions that its steps took. */
export interface Match {
  from: number
  to: number
  taken: readonly Mention[]
}

/** Whether a phrasing is met by a noun: "the withdrawal of …". */
export const isNoun = ({ taken }: Match): boolean =>
  taken.some((mention) => mention.kind === 'word' && mention.form === 'noun')

const stops = new Set([';', '?', '!', '|'])
const nowhere = -1

/** Every place where a phrasing stands in a sentence, from left to right; at each token the shortest way to meet it. */
export function matches(scene: Scene, pattern: Pattern): readonly Match[] {
  if (!isPossible(scene, pattern)) return none
  const found: Match[] = []
  for (const from of startsOf(scene, pattern)) {
    const taken: Mention[] = []
    const to = run(scene, pattern.steps, 0, from, taken)
    if (to > from) found.push({ from, to, taken })
  }
  return found
}

/** The same of several phrasings, one after the other. */
export function matchesOfAll(scene: Scene, patterns: readonly Pattern[]): readonly Match[] {
  let found: readonly Match[] = none
  for (const pattern of patterns) {
    const own = matches(scene, pattern)
    if (own.length > 0) found = found === none ? own : [...found, ...own]
  }
  return found
}

/** Whether a phrasing stands anywhere in a sentence. */
export function stands(scene: Scene, pattern: Pattern): boolean {
  return matches(scene, pattern).length > 0
}

const none: readonly Match[] = []

// most sentences lack a word that a phrasing needs: they are passed over at once
function isPossible(scene: Scene, { needs, words, mentions }: Pattern): boolean {
  for (const classes of needs) if (!scene.hasAny(classes)) return false
  for (const kind of mentions) if (!scene.hasMention(kind)) return false
  for (const one of words) if (!scene.hasToken(one)) return false
  return true
}

// a phrasing that opens with a word, or with one of a class, can stand only where it is
function startsOf(scene: Scene, { steps: [first] }: Pattern): Iterable<number> {
  if (first?.kind === 'class' && !first.optional) return scene.startsOf(first.classes)
  if (first?.kind === 'word' && !first.optional) return scene.tokensOf(first.words)
  return Array.from({ length: scene.length }, (_, at) => at)
}

/** Where the steps from `index` on end that begin at a token, or `nowhere`; the mentions that they took are put behind `taken`. */
function run(scene: Scene, steps: readonly Step[], index: number, at: number, taken: Mention[]): number {
  const step = steps[index]
  if (!step) return at
  if (step.kind === 'gap') return runGap(scene, steps, index, at, taken, step)
  const to =
    step.kind !== 'word'
      ? runMention(scene, steps, index, at, taken, step)
      : step.words.has(scene.norm(at))
        ? run(scene, steps, index + 1, at + 1, taken)
        : nowhere
  return to === nowhere && step.optional ? run(scene, steps, index + 1, at, taken) : to
}

function runMention(
  scene: Scene,
  steps: readonly Step[],
  index: number,
  at: number,
  taken: Mention[],
  step: Step & { kind: 'class' | 'mention' },
): number {
  for (const mention of scene.at(at)) {
    if (!fits(step, mention)) continue
    taken.push(mention)
    const to = run(scene, steps, index + 1, mention.to, taken)
    if (to !== nowhere) return to
    taken.pop()
  }
  return nowhere
}

function runGap(
  scene: Scene,
  steps: readonly Step[],
  index: number,
  at: number,
  taken: Mention[],
  gap: Step & { kind: 'gap' },
): number {
  for (let skip = at; skip <= at + gap.most && skip < scene.length; skip += 1) {
    const to = run(scene, steps, index + 1, skip, taken)
    if (to !== nowhere) return to
    const word = scene.norm(skip)
    if (stops.has(word) || (word === ',' && !gap.overCommas)) return nowhere
  }
  return nowhere
}

function fits(step: Step & { kind: 'class' | 'mention' }, mention: Mention): boolean {
  if (step.kind === 'mention') return mention.kind === step.mention
  return mention.kind === 'word' && step.classes.has(mention.class) && (!step.forms || step.forms.has(mention.form))
}
