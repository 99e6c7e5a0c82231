import { otherForces } from '../../../model/mention.js'
import type { DatedEventRule } from '../../../model/rule.js'
import type { Context } from '../../draft.js'
import { isNoun, type Match } from '../../match.js'
import type { Scene } from '../../scene.js'
import { asSubject, subjectsOf, type Subject } from '../../slots.js'

/** Whose event it is: forces of the rule that the words name, or an id that stands for them where nobody is named. */
export function chosenSubjects(
  scene: Scene,
  rule: DatedEventRule,
  trigger: Match,
  context: Context,
): (Subject | string)[] {
  if (rule.subject === 'fixed' && isOfStrangers(scene, trigger)) return []
  if (rule.subject === 'fixed')
    return [adjacentSubject(scene, rule, trigger) ?? actor(scene, rule, trigger, context) ?? rule.subjects[0] ?? '']
  if (isLed(scene, trigger) && rule.otherwise !== undefined) return [rule.otherwise]
  const named = subjectsOf(scene, trigger.from, trigger.to, rule.subject === 'among' ? rule.subjects : null)
  if (named.length === 0 && isOfOthers(scene, trigger)) return []
  if (named.length === 0 && (isCarried(scene, rule, trigger) || isElliptic(scene, trigger)))
    return [carriedSubject(rule, context)].filter((id) => id !== null)
  return named.flatMap(({ id, mention }) => {
    const subject = asSubject(id, rule.subjects)
    return subject === null ? [] : [{ id: subject, mention }]
  })
}

// "Islamic State fighters stormed into Iraq": somebody else did it
function isOfOthers(scene: Scene, { from }: Match): boolean {
  const doer = scene.forces.findLast(({ to }) => to <= from)
  return (doer?.by === 'people' || doer?.by === 'body') && doer.id !== '' && from - doer.to <= 2
}

// "the US-led invasion" was no matter of one army
function isLed(scene: Scene, trigger: Match): boolean {
  return [trigger.from - 1, trigger.from, trigger.from + 1].some(
    (at) => scene.norm(at) === 'led' && scene.sentence.tokens[at]?.joined,
  )
}

// "the US combat mission" is told of US forces, any other mission of the coalition
function adjacentSubject(scene: Scene, rule: DatedEventRule, trigger: Match): string | null {
  const before = scene.forces.findLast((force) => {
    if (force.from <= trigger.from && force.to >= trigger.to) return true
    const gap = trigger.from - force.to
    return gap >= 0 && gap <= (force.by === 'pronoun' ? 2 : 1)
  })
  return before && rule.subjects.includes(before.id) ? before.id : null
}

// "NATO will end its mission", "the mission of the UN body"
function isOfStrangers(scene: Scene, trigger: Match): boolean {
  const behind = scene.norm(trigger.to + 1) === 'the' ? trigger.to + 2 : trigger.to + 1
  return scene.forces.some(({ id, from, to }) => {
    if (id !== otherForces) return false
    const gap = trigger.from - to
    return (gap >= 0 && gap <= 2) || (from === behind && scene.norm(trigger.to) === 'of')
  })
}

// "US to end combat mission": a mission without an article is the one of who ends it; two governments end the coalition's
function actor(scene: Scene, rule: DatedEventRule, trigger: Match, { speaksFor }: Context): string | null {
  const verb = scene.words.find(({ class: name, to }) => name === 'finish' && to === trigger.from)
  if (!verb || verb.form === 'noun' || scene.forces.some(({ id }) => id !== '' && id !== rule.subjects[1])) return null
  const force = scene.forces.findLast(({ to }) => to <= verb.from)?.id
  const person = scene.sentence.mentions.findLast(({ kind, to }) => kind === 'speaker' && to <= verb.from)
  const id = force ?? (person?.kind === 'speaker' ? speaksFor(person.id) : null)
  return id && rule.subjects.includes(id) ? id : null
}

// "the withdrawal will begin in May", "Taji was handed over": whose, the sentences before have said
function isCarried(scene: Scene, rule: DatedEventRule, trigger: Match): boolean {
  return (
    rule.atBase ||
    rule.otherwise !== undefined ||
    isElliptic(scene, trigger) ||
    (isNoun(trigger) && (trigger.from === 0 || [1, 2].some((back) => scene.norm(trigger.from - back) === 'the')))
  )
}

const auxiliaries = ['future', 'past', 'mood-planned', 'mood-probable', 'mood-possible'] as const
const betweenThem = /^(?:to|be|is|are|been|also|then|already|now|not)$/

// "Hundreds would leave by September", "The rest will go home in 2026": soldiers of whom the sentence before spoke
function isElliptic(scene: Scene, { from }: Match): boolean {
  let at = from - 1
  while (at > 0 && (betweenThem.test(scene.norm(at)) || auxiliaries.some((name) => scene.wordAt(at, name)))) at -= 1
  if (/^(?:rest|remainder|others)$/.test(scene.norm(at))) return true
  return [...scene.quantities, ...scene.quantifiers].some(({ to }) => to === at + 1)
}

function carriedSubject(rule: DatedEventRule, { last }: Context): Subject | string | null {
  const id = last && asSubject(last.id, rule.subjects)
  if (last && id) return { id, mention: last }
  return rule.otherwise ?? null
}
