import type { Pattern, Step } from './pattern.js'
import type { Scene } from './scene.js'

/** A rule with its phrasings, its own or those of its codes. */
interface Phrased {
  phrasings: readonly Pattern[]
  codes: readonly { patterns: readonly Pattern[] }[]
}

/**
 * Finds the rules that may read something in a sentence by the words that it has, so that the others are not even tried: of each
 * phrasing one step is kept that it cannot stand without, and nine rules of ten have none of these in a sentence.
 */
export class RuleIndex<Rule extends Phrased> {
  readonly #byClass = new Map<string, number[]>()
  readonly #byWord = new Map<string, number[]>()
  readonly #always: readonly number[]

  constructor(readonly rules: readonly Rule[]) {
    const shared = countClasses(rules)
    const always: number[] = []
    rules.forEach((rule, at) => {
      const patterns = patternsOf(rule)
      const anchors = patterns.map((pattern) => anchorOf(pattern, shared))
      if (patterns.length === 0 || anchors.includes(null)) always.push(at)
      else for (const anchor of anchors) if (anchor) this.#add(anchor, at)
    })
    this.#always = always
  }

  #add(anchor: Anchor, rule: number): void {
    if (anchor.kind === 'class') for (const name of anchor.classes) addTo(this.#byClass, name, rule)
    else for (const word of anchor.words) addTo(this.#byWord, word, rule)
  }

  /** In the order of the data. */
  rulesFor(scene: Scene): Rule[] {
    const found = new Set(this.#always)
    for (const name of scene.classes()) for (const rule of this.#byClass.get(name) ?? none) found.add(rule)
    for (const { norm } of scene.sentence.tokens) for (const rule of this.#byWord.get(norm) ?? none) found.add(rule)
    return this.rules.filter((_, at) => found.has(at))
  }
}

const none: readonly number[] = []

/** A step that no optional one is. */
type Anchor = Step & { kind: 'class' | 'word' }

function patternsOf({ phrasings, codes }: Phrased): Pattern[] {
  return [...phrasings, ...codes.flatMap(({ patterns }) => patterns)]
}

/** In how many phrasings each class stands: "sign" in few, "past" in many. */
function countClasses(rules: readonly Phrased[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { steps } of rules.flatMap(patternsOf))
    for (const step of steps)
      if (step.kind === 'class') for (const name of step.classes) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Of the classes that a phrasing needs the ones that the fewest others share, else its words; null where it needs neither. */
function anchorOf({ steps }: Pattern, shared: ReadonlyMap<string, number>): Anchor | null {
  const needed = steps.filter(
    (step): step is Anchor => (step.kind === 'class' || step.kind === 'word') && !step.optional,
  )
  const weight = (step: Anchor): number =>
    step.kind === 'word' ? Infinity : [...step.classes].reduce((sum, name) => sum + (shared.get(name) ?? 0), 0)
  return needed.sort((a, b) => weight(a) - weight(b))[0] ?? null
}

function addTo(index: Map<string, number[]>, key: string, rule: number): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [rule])
  else if (known.at(-1) !== rule) known.push(rule)
}
