import type { Mention } from '../model/mention.js'
import type { Pattern, Step } from './pattern.js'
import type { Scene } from './scene.js'

/** Where a phrasing stands: tokens `from` to `to`, and the mentions that its steps took. */
export interface Match {
  from: number
  to: number
  taken: readonly Mention[]
}

const stops = new Set([';', '?', '!', '|'])

/** Every place where a phrasing stands in a sentence, from left to right; at each token the shortest way to meet it. */
export function matches(scene: Scene, pattern: Pattern): Match[] {
  if (!isPossible(scene, pattern)) return none
  const found: Match[] = []
  for (const from of startsOf(scene, pattern)) {
    const match = run(scene, pattern.steps, 0, from, none)
    if (match && match.to > from) found.push({ from, ...match })
  }
  return found
}

/** Whether a phrasing stands anywhere in a sentence. */
export function stands(scene: Scene, pattern: Pattern): boolean {
  return matches(scene, pattern).length > 0
}

const none: never[] = []

// most sentences lack a word that a phrasing needs: they are passed over at once
function isPossible(scene: Scene, { needs }: Pattern): boolean {
  for (const classes of needs) if (!scene.hasAny(classes)) return false
  return true
}

// a phrasing that opens with a word, or with one of a class, can stand only where it is
function startsOf(scene: Scene, { steps: [first] }: Pattern): Iterable<number> {
  if (first?.kind === 'class' && !first.optional) return scene.startsOf(first.classes)
  if (first?.kind === 'word' && !first.optional) return scene.tokensOf(first.words)
  return Array.from({ length: scene.length }, (_, at) => at)
}

function run(
  scene: Scene,
  steps: readonly Step[],
  index: number,
  at: number,
  taken: readonly Mention[],
): { to: number; taken: readonly Mention[] } | null {
  const step = steps[index]
  if (!step) return { to: at, taken }
  if (step.kind === 'gap') return runGap(scene, steps, index, at, taken, step)
  for (const { to, mention } of ways(scene, step, at)) {
    const rest = run(scene, steps, index + 1, to, mention ? [...taken, mention] : taken)
    if (rest) return rest
  }
  return step.optional ? run(scene, steps, index + 1, at, taken) : null
}

function runGap(
  scene: Scene,
  steps: readonly Step[],
  index: number,
  at: number,
  taken: readonly Mention[],
  gap: Step & { kind: 'gap' },
): { to: number; taken: readonly Mention[] } | null {
  for (let skip = at; skip <= at + gap.most && skip < scene.length; skip += 1) {
    const rest = run(scene, steps, index + 1, skip, taken)
    if (rest) return rest
    const word = scene.norm(skip)
    if (stops.has(word) || (word === ',' && !gap.overCommas)) return null
  }
  return null
}

function ways(
  scene: Scene,
  step: Exclude<Step, { kind: 'gap' }>,
  at: number,
): { to: number; mention: Mention | null }[] {
  if (step.kind === 'word') return step.words.has(scene.norm(at)) ? [{ to: at + 1, mention: null }] : []
  const found: { to: number; mention: Mention | null }[] = []
  for (const mention of scene.at(at)) {
    const fits =
      step.kind === 'mention'
        ? mention.kind === step.mention
        : mention.kind === 'word' && step.classes.has(mention.class) && (!step.forms || step.forms.has(mention.form))
    if (fits) found.push({ to: mention.to, mention })
  }
  return found
}
