import type { Modality } from '../../../model/claim.js'
import type { Topic } from '../../../model/topic.js'
import type { Quantifier, Quantity } from '../../../model/value.js'
import type { Context, Draft } from '../../draft.js'
import { tellsOfCut } from '../../memory.js'
import type { Scene } from '../../scene.js'
import type { Counted } from './amount.js'
import { countedSoldiers } from './counted.js'
import { following, repeats } from './ellipsis.js'
import { moodOfLevel } from './mood.js'
import { played as playedBy, type Played } from './played.js'
import { roleOf } from './role.js'
import { asOfLevel } from './when.js'
import { placeOf } from './where.js'

/** What the levels of one sentence may be about. */
export interface LevelRule {
  subjects: readonly string[]
  place: string
}

/** Claims on how many soldiers there are, stay or leave. */
export function readLevels(scene: Scene, rule: LevelRule, context: Context): Draft[] {
  const all = countedSoldiers(scene, context.last, context.told.some(isOfSoldiers))
  let whole: Played | null = null
  let abroad = false
  return all.flatMap((counted, index) => {
    // "7,500 foreign troops are there, including 5,200 Americans"
    const played: Played =
      whole && sharesRole(scene, counted)
        ? whole
        : (byFollowing(scene, counted, whole, context) ?? roleOf(scene, counted))
    whole = played
    const around = { previous: all[index - 1] ?? null, next: all.find(({ from }) => from >= counted.to) ?? null }
    const place = isAbroadToo(scene, played, counted, around.previous, abroad)
      ? null
      : placeOf(scene, counted, played, around, rule.place, context)
    abroad = place === null
    if (played.role === 'nothing' || place === null) return []
    const subjects = counted.subjects.filter(({ id }) => rule.subjects.includes(id))
    return subjects.flatMap((subject) => draftsOf(scene, counted, played, subject, place, context))
  })
}

// "in Afghanistan from 4,500 to 2,500", "2,500 in Kabul in April; by July there were 650": where the number before was
function isAbroadToo(
  scene: Scene,
  { role }: Played,
  { from, elliptic }: Counted,
  previous: Counted | null,
  abroad: boolean,
): boolean {
  if (!abroad || previous === null) return false
  if (role === 'target' && from - previous.to <= 2) return true
  return elliptic && !scene.places.some((place) => place.from >= previous.to && !place.elsewhere)
}

const gone = new Set<Played['role']>(['departing', 'present-and-departing'])

// "some 150 soldiers have left, and another 200 are to follow"
function byFollowing(scene: Scene, { more, to }: Counted, before: Played | null, { cut }: Context): Played | null {
  const verb = more ? following(scene, to) : null
  return verb && (before ? gone.has(before.role) : cut === 1) ? playedBy('departing', verb) : null
}

const isOfSoldiers = ({ value }: Context['told'][number]): boolean =>
  value.type === 'quantity' && value.unit === 'troops'

// "…, including 5,200 Americans", "…, 2,500 of them American", "… 2,200 from Iraq and 500 from Syria"
function sharesRole(scene: Scene, { from, to, elliptic, amount }: Counted): boolean {
  const link = scene.norm(linkOf(scene, from))
  if (link === 'including' || (link === 'them' && scene.norm(from - 2) === 'among')) return true
  if (amount.kind !== 'quantity') return false
  if (isOfNation(scene, amount.to, to)) return true
  if (!elliptic) return false
  const behind = scene.wordAt(amount.to, 'more')?.to ?? amount.to
  return repeats(scene, amount) || (link === 'and' && /^(?:in|from|at)$/.test(scene.norm(behind)))
}

// "of the 7,500, some 5,200 are American", "…, 5,200 of them American"
function isOfNation(scene: Scene, from: number, to: number): boolean {
  const link = scene.norm(from)
  if (/^(?:are|were)$/.test(link)) return to === from + 2
  return link === 'of' && /^(?:them|whom)$/.test(scene.norm(from + 1)) && to === from + 3
}

// "and roughly another 900 in Syria": what joins it stands before "another"
function linkOf(scene: Scene, from: number): number {
  const more = scene.words.find((word) => word.class === 'more' && word.to === from)
  if (!more) return from - 1
  return /^(?:about|around|roughly|some|almost|nearly)$/.test(scene.norm(more.from - 1)) ? more.from - 2 : more.from - 1
}

// how many sentences behind the one that tells of a cut stands what it left
const near = 2

function draftsOf(
  scene: Scene,
  counted: Counted,
  played: Played,
  subject: Counted['subjects'][number],
  place: string,
  context: Context,
): Draft[] {
  const mood = moodOfLevel(scene, counted, played)
  if (mood === 'hypothetical') return []
  const time = asOfLevel(scene, counted, played, context)
  // a level of a day to come is a plan
  const ahead = context.published !== null && (time?.first ?? '') > context.published
  const modality = mood === 'actual' && ahead && played.role !== 'present' ? 'planned' : mood
  // "stayed behind": others have gone
  const cut = context.cut <= near || tellsOfCut(scene) || scene.norm(played.to - 1) === 'behind'
  return topicsOf(counted, played, modality, cut).map(([topic, certainty]) => ({
    topic,
    subject: subject.id,
    place,
    value: valueOf(scene, counted.amount, topic),
    modality: certainty,
    parts: [spanOf(scene, counted), played.role === 'present' ? null : spanOf(scene, played)],
    token: counted.from,
    // the day of a departure is that of the withdrawal, a claim of its own
    asOf: topic === 'departing-force' && !time?.asOf ? undefined : (time?.edtf ?? undefined),
    inferred: subject.mention?.antecedent ? [{ slot: 'subject', from: subject.mention.antecedent, text: '' }] : [],
  }))
}

// a share of a level that changes ("most of 5,200") says nothing of the level
const ofNumbers = new Set<Played['role']>(['raised', 'former', 'target'])

function topicsOf(counted: Counted, played: Played, mood: Modality, cut: boolean): [Topic, Modality][] {
  const share = counted.amount.kind === 'quantifier'
  if (share && ofNumbers.has(played.role)) return []
  switch (played.role) {
    case 'present':
      return share ? ofShare(counted, played, mood) : [['troop-count', mood === 'planned' ? 'actual' : mood]]
    case 'raised':
      return [['troop-count', mood]]
    case 'former':
      return [['troop-count', 'actual']]
    case 'target':
    case 'left':
      return [['remaining-force', mood]]
    case 'remaining':
      // "2,500 remain" counts who is there; what stayed once a cut was made is a remaining force
      return [[!share && mood === 'actual' && !cut ? 'troop-count' : 'remaining-force', mood]]
    case 'departing':
    case 'reduction':
      return isNone(counted) ? [] : departures(mood)
    case 'present-and-departing':
      return [['troop-count', 'actual'], ...departures(mood)]
    case 'nothing':
      return []
  }
}

// "has no plans to withdraw its 2,500 troops" is no departure of 2,500, denied or not
const departures = (mood: Modality): [Topic, Modality][] => (mood === 'negated' ? [] : [['departing-force', mood]])

const isNone = ({ amount }: Counted): boolean => amount.kind === 'quantifier' && amount.level === 'none'

// "there are no Americans there" counts them, "wants to have some footprint" is what is to remain
function ofShare(counted: Counted, played: Played, mood: Modality): [Topic, Modality][] {
  if (mood !== 'actual') return isNone(counted) && mood === 'possible' ? [] : [['remaining-force', mood]]
  return isNone(counted) && played.from !== counted.from && !counted.more ? [['troop-count', 'actual']] : []
}

function valueOf(scene: Scene, amount: Counted['amount'], topic: Topic): Quantity | Quantifier {
  const text = scene.text(amount.from, amount.to)
  if (amount.kind === 'quantity') {
    const { point, min, max } = amount
    return { type: 'quantity', point, min, max, unit: 'troops', text }
  }
  if (topic === 'troop-count') return { type: 'quantity', point: 0, min: 0, max: 0, unit: 'troops', text }
  return { type: 'quantifier', level: amount.level, text }
}

function spanOf(scene: Scene, { from, to }: { from: number; to: number }): { start: number; end: number } {
  const tokens = scene.sentence.tokens
  return { start: tokens[from]?.start ?? scene.sentence.start, end: tokens[to - 1]?.end ?? scene.sentence.start }
}
