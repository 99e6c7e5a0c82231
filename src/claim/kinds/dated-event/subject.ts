import type { DatedEventRule } from '../../../model/rule.js'
import type { Context } from '../../draft.js'
import { isNoun, type Match } from '../../match.js'
import type { Scene } from '../../scene.js'
import { overComma } from '../../reach.js'
import { asSubject, subjectsOf, type Subject } from '../../slots.js'

/** Whose event it is: forces of the rule that the words name, or an id that stands for them where nobody is named. */
export function chosenSubjects(
  scene: Scene,
  rule: DatedEventRule,
  trigger: Match,
  context: Context,
): (Subject | string)[] {
  if (rule.subject === 'fixed')
    return [adjacentSubject(scene, rule, trigger) ?? actor(scene, rule, trigger, context) ?? rule.subjects[0] ?? '']
  if (isLed(scene, trigger) && rule.otherwise !== undefined) return [rule.otherwise]
  const named = subjectsOf(scene, trigger.from, trigger.to, rule.subject === 'among' ? rule.subjects : null)
  if (named.length === 0 && isCarried(scene, rule, trigger))
    return [carriedSubject(rule, context)].filter((id) => id !== null)
  return named.flatMap(({ id, mention }) => {
    const subject = asSubject(id, rule.subjects)
    return subject === null ? [] : [{ id: subject, mention }]
  })
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

// "some are expected to remain in Erbil", "the rest will leave by May": of those that the sentence before spoke of
function isElliptic(scene: Scene, trigger: Match): boolean {
  const at = /^(?:the|all|all the)$/.test(scene.norm(0)) ? 1 : 0
  const opens = scene.quantifiers.some(({ from, to }) => from <= at && to >= at && isPredicate(scene, to))
  return (
    (opens || (rest.test(scene.norm(at)) && isPredicate(scene, at + 1))) && scene.distance(at, trigger.from) < overComma
  )
}

const rest = /^(?:others|rest|remainder|some|most|many|all)$/
const isPredicate = (scene: Scene, at: number): boolean =>
  /^(?:will|would|may|might|could|are|were|is|was|have|had|has|must|should|left|stayed|remained)$/.test(scene.norm(at))

function carriedSubject(rule: DatedEventRule, { last }: Context): Subject | string | null {
  const id = last && asSubject(last.id, rule.subjects)
  if (last && id) return { id, mention: last }
  return rule.otherwise ?? null
}
