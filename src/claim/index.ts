import type { Article } from '../model/article.js'
import type { Attribution, Claim } from '../model/claim.js'
import { shortHash } from '../model/hash.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Reading, Sentence } from '../model/reading.js'
import type { Span } from '../model/span.js'
import { asAnswer } from './answer.js'
import { attribute } from './attribution/index.js'
import type { Context, Draft } from './draft.js'
import { evidenceOf } from './evidence.js'
import { isRetracted, readScene } from './read-scene.js'
import { forceOf, inFirstPerson } from './first-person.js'
import { nothingYet, remember } from './memory.js'
import { grammarOf } from './rules.js'
import { Scene } from './scene.js'
import { elsewhereOf } from './setting.js'
import { noTheme, themeOf, withTheme } from './theme.js'

export { traceTopic } from './trace.js'

/** The claims of one article, in the order of its text. */
export function claim(article: Article, reading: Reading, knowledge: Knowledge): Claim[] {
  const grammar = grammarOf(knowledge)
  const attributions = attribute(reading.sentences, knowledge, article.source.outlet)
  const isWithin = nesting(knowledge)
  const { published, id } = article.source
  const claims: Claim[] = []
  const seen = new Map<string, number>()
  const speaksFor = (speaker: string): string | null => forceOf(speaker, knowledge)
  const elsewhere = elsewhereOf(reading.sentences)
  let memory = nothingYet
  let theme = noTheme
  let before: Sentence | null = null
  let sceneBefore: Scene | null = null
  for (const [at, sentence] of reading.sentences.entries()) {
    const told = inFirstPerson(sentence, attributions, knowledge)
    const answer = asAnswer(told, before)
    const scene: Scene = new Scene(withTheme(answer?.sentence ?? told, theme), published)
    const known = {
      isWithin,
      published,
      speaksFor,
      eventClasses: grammar.eventClasses,
      elsewhere: elsewhere[at] ?? false,
    }
    const context: Context = { ...memory, ...known, before: sceneBefore }
    // what an outlet takes back is no claim, but tells of what the number that puts it right is
    const stated = readScene(scene, grammar, context).filter((draft) => !isOfOldDays(draft, knowledge))
    const drafts = stated.filter(({ token }) => !isRetracted(scene, token))
    for (const draft of unique(drafts)) {
      // what a question says besides what it asks is not asserted
      if (draft.parts.every((part) => part !== null && part.start === part.end)) continue
      const token = answer?.tokenOf(draft.token) ?? draft.token
      claims.push(finish(scene, draft, id, published, attributions.at(sentence, token, actOf(draft)), seen))
    }
    before = told
    sceneBefore = scene
    memory = remember(scene, memory, stated)
    theme = themeOf(scene, theme)
  }
  return claims
}

function finish(
  scene: Scene,
  draft: Draft,
  source: string,
  published: string | null,
  attribution: Attribution,
  seen: Map<string, number>,
): Claim {
  const evidence = evidenceOf(scene, draft.parts)
  const key = [source, scene.sentence.text, draft.topic, draft.subject, draft.place, JSON.stringify(draft.value)].join(
    '\n',
  )
  const nth = seen.get(key) ?? 0
  seen.set(key, nth + 1)
  return {
    id: `c${shortHash(`${key}\n${nth}`)}`,
    source,
    topic: draft.topic,
    subject: draft.subject,
    place: draft.place,
    value: draft.value,
    asOf: draft.asOf === undefined ? published : draft.asOf,
    modality: draft.modality,
    attribution,
    section: scene.sentence.section,
    evidence,
    inferred: draft.inferred.map((inference) => ({ ...inference, text: textOf(scene.sentence, inference) })),
  }
}

function textOf(sentence: Sentence, { from, text }: Claim['inferred'][number]): string {
  if (from.start < sentence.start || from.end > sentence.end) return text
  return sentence.text.slice(from.start - sentence.start, from.end - sentence.start)
}

// "announced a timetable": the state is told by the word that makes its subject speak
const actOf = ({ value, parts }: Draft): Span | null => (value.type === 'status' ? (parts[0] ?? null) : null)

// two rules that read the same claim from one sentence give it once
function unique(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>()
  for (const draft of drafts) {
    const { topic, subject, place, value } = draft
    // a number is one claim of a topic, whichever phrasing found it
    const number = value.type === 'quantity' && draft.token > 0
    const key = JSON.stringify([
      topic,
      subject,
      ...(number ? [draft.token, value.unit] : [place, { ...value, text: '' }]),
    ])
    if (!kept.has(key)) kept.set(key, draft)
  }
  return [...kept.values()]
}

// "had half a million soldiers there in 1991": an earlier war's; "have died since September 2001": of more wars than this
function isOfOldDays({ subject, value, asOf }: Draft, { forces }: Knowledge): boolean {
  const year = (value.type === 'date' ? value.end : asOf)?.match(/\d{4}/)?.[0]
  const since = forces.find(({ id }) => id === subject)?.since
  return since !== undefined && (year ?? since) < since
}

const nestings = new WeakMap<Knowledge, Context['isWithin']>()

function nesting(knowledge: Knowledge): Context['isWithin'] {
  const known = nestings.get(knowledge)
  if (known) return known
  const within = new Map(knowledge.places.map((place) => [place.id, place.within]))
  const isWithin = (inner: string, outer: string): boolean => {
    for (let at = within.get(inner) ?? null; at; at = within.get(at) ?? null) if (at === outer) return true
    return false
  }
  nestings.set(knowledge, isWithin)
  return isWithin
}
