import type { ForceMention, WordMention } from '../model/mention.js'
import type { Value } from '../model/value.js'
import { foreigners } from './foreigners.js'
import { moodAt } from './modality.js'
import { goesOnAsOthers } from './others-affair.js'
import { overComma } from './reach.js'
import type { Scene } from './scene.js'
import { joinedPlace } from './slots.js'

/** What a reader keeps in mind from the sentences before. */
export interface Memory {
  /** The force last named. */
  last: ForceMention | null
  /** Where the attack was of which the text last told, and how many sentences ago. */
  struck: { place: string; ago: number } | null
  /** How many sentences ago the text told of soldiers who have gone. */
  cut: number
  /** Whether the text last told of soldiers in another story's country: "American soldiers left Kabul." */
  abroad: boolean
  /** Whether the talks or the deal last told of are others': "Baghdad and Ankara signed a pact." */
  othersAffair: boolean
  /** The claims of the sentence before. */
  told: readonly { topic: string; subject: string; value: Value }[]
}

export const nothingYet: Memory = {
  last: null,
  struck: null,
  cut: Infinity,
  abroad: false,
  othersAffair: false,
  told: [],
}

/** The same after one more sentence, of which `told` are the claims. */
export function remember(scene: Scene, before: Memory, told: Memory['told'] = []): Memory {
  const { last, struck, cut, abroad } = before
  const force = scene.forces.findLast((one) => one.by === 'people' || one.id === 'coalition')
  const place = placeOfAttack(scene)
  return {
    last: force ?? last,
    struck: place ? { place, ago: 0 } : struck && { ...struck, ago: struck.ago + 1 },
    cut: tellsOfCut(scene) ? 1 : cut + 1,
    abroad: isAbroad(scene, abroad),
    othersAffair: goesOnAsOthers(scene, before.othersAffair),
    told,
  }
}

// "American soldiers left Kabul.", and what follows as long as it names neither a place nor a force
function isAbroad(scene: Scene, before: boolean): boolean {
  if (namesNothing(scene)) return before
  if (scene.places.some(({ id, elsewhere }) => id !== '' && !elsewhere)) return false
  const soldiers = [...scene.forces.filter(({ by }) => by === 'people'), ...scene.words.filter(isLeaving)]
  return scene.places.some(
    ({ id, from, to, preposition }) =>
      id !== '' &&
      preposition !== null &&
      soldiers.some((one) => scene.distance(Math.min(one.to, to), Math.max(one.from, from)) < overComma),
  )
}

const isLeaving = ({ class: name }: WordMention): boolean => name === 'withdraw'

/** Whether a sentence names neither a place nor a force of its own: "By August every one of them is to be gone." */
export const namesNothing = (scene: Scene): boolean =>
  scene.places.length === 0 && scene.forces.every(({ antecedent }) => antecedent !== null)

const harm = ['attacked', 'attack-noun', 'killed', 'wounded'] as const

const within = /^(?:in|inside|across|throughout)$/

// "rockets hit Ain al-Asad", "a drone attack in Jordan", "27 attacks in Iraq and 28 in Syria"
function placeOfAttack(scene: Scene): string | null {
  if (!harm.some((name) => scene.has(name)) || isOwnStrike(scene)) return null
  const named = scene.places.filter((place) => place.id !== '')
  const base = named.find((place) => place.base)
  if (base) return base.id
  const [town, ...others] = named.filter((place) => place.preposition !== null && !place.elsewhere)
  if (!town?.country) return town?.id ?? null
  return joinedPlace([town, ...others.filter((place) => place.country && within.test(place.preposition ?? ''))])
}

// "US forces struck targets in Syria"; "US forces were struck" themselves
function isOwnStrike(scene: Scene): boolean {
  return scene.words.some(
    ({ class: name, form, from }) =>
      name === 'attacked' &&
      form !== 'noun' &&
      !/^(?:was|were|is|are|be|been|being|came)$/.test(scene.norm(from - 1)) &&
      scene.forces.some(({ id, to }) => foreigners.has(id) && to <= from && from - to <= 2),
  )
}

/** Whether a sentence tells of soldiers who have gone: "the last combat brigade has gone", "some 500 left in a final convoy". */
export function tellsOfCut(scene: Scene): boolean {
  return scene.words.some(
    (word) =>
      word.class === 'withdraw' &&
      isDone(scene, word) &&
      !isStaying(scene, word) &&
      moodAt(scene, word.from, word.to) === 'actual',
  )
}

const isDone = (scene: Scene, { form, from }: WordMention): boolean =>
  form === 'past' || form === 'participle' || scene.norm(from) === 'gone'

// "300 were left in Erbil" are those who stayed
const isStaying = (scene: Scene, { from, to }: WordMention): boolean =>
  scene.words.some((word) => word.class === 'remain' && word.from <= from && word.to >= to)
