import type { ForceMention, QuantifierMention, QuantityMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'

export type Amount = QuantityMention | QuantifierMention

/** Every number of a sentence that a toll may be, in its order: counted, none at all, a single one. */
export function amountsOf(scene: Scene): Amount[] {
  const none = scene.quantifiers.filter(
    (amount) =>
      amount.level === 'none' &&
      !scene.quantifiers.some((other) => other !== amount && amount.from >= other.from && amount.to <= other.to),
  )
  const counted = scene.quantities.filter(
    (number) =>
      !scene.quantifiers.some((share) => number.from >= share.from && number.to <= share.to) &&
      !none.some((share) => numberOf(scene, share) === number),
  )
  return [...counted, ...none.map((share) => ofNumber(scene, share)), ...singlesOf(scene)].sort(
    (a, b) => a.from - b.from,
  )
}

// "none of the 130 soldiers was hurt" is one amount
const ofNumber = (scene: Scene, share: QuantifierMention): QuantifierMention => ({
  ...share,
  to: numberOf(scene, share)?.to ?? share.to,
})

function numberOf(scene: Scene, { to }: QuantifierMention): QuantityMention | undefined {
  if (scene.norm(to - 1) !== 'of') return undefined
  const start = /^(?:the|its|their|our)$/.test(scene.norm(to)) ? to + 1 : to
  return scene.quantities.find(({ from }) => from === start)
}

// "an American soldier was killed", "wounded a British serviceman": one
function singlesOf(scene: Scene): QuantityMention[] {
  return scene.forces.flatMap((force): QuantityMention[] => {
    const at = force.from - 1
    if (force.by !== 'people' || !/^an?$/.test(scene.norm(at)) || !isSingular(scene, force)) return []
    const { start, end } = scene.sentence.tokens[at] ?? force
    return [{ kind: 'quantity', from: at, to: at + 1, start, end, point: 1, min: 1, max: 1, vague: false, number: at }]
  })
}

function isSingular(scene: Scene, force: ForceMention): boolean {
  const noun = scene.words.find(
    ({ class: name, to }) => (name === 'people' || name === 'people-if-named') && to === force.to,
  )
  return (noun ? noun.form === 'noun' : force.to === force.from + 1) && !/(?:s|men)$/.test(scene.norm(force.to - 1))
}
