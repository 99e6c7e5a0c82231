import type { Mention } from '../model/mention.js'
import type { Pattern, Step } from './pattern.js'
import type { Scene } from './scene.js'

/** Where a phrasing stands: tokens `from` to `to`, and the mentions that its steps took. */
export interface Match {
  from: number
  to: number
  taken: Mention[]
}

const stops = new Set([';', '?', '!', '|'])

/** Every place where a phrasing stands in a sentence, from left to right; at each token the shortest way to meet it. */
export function matches(scene: Scene, pattern: Pattern): Match[] {
  if (!isPossible(scene, pattern)) return []
  const found: Match[] = []
  for (let from = 0; from < scene.length; from += 1) {
    const match = run(scene, pattern.steps, 0, from, [])
    if (match && match.to > from) found.push({ from, ...match })
  }
  return found
}

function isPossible(scene: Scene, { steps }: Pattern): boolean {
  return steps.every((step) => {
    if (step.kind === 'gap' || step.optional) return true
    if (step.kind === 'class') return [...step.classes].some((name) => scene.has(name))
    return step.kind === 'word' || scene.sentence.mentions.some((mention) => mention.kind === step.mention)
  })
}

function run(
  scene: Scene,
  steps: readonly Step[],
  index: number,
  at: number,
  taken: Mention[],
): { to: number; taken: Mention[] } | null {
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
  taken: Mention[],
  gap: Step & { kind: 'gap' },
): { to: number; taken: Mention[] } | null {
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
