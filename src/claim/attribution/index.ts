import type { Attribution } from '../../model/claim.js'
import type { Knowledge } from '../../model/knowledge.js'
import type { SpeakerMention } from '../../model/mention.js'
import type { Sentence } from '../../model/reading.js'
import type { Span } from '../../model/span.js'
import type { Frame } from './frame.js'
import { framesOf } from './frames.js'
import { heardBy } from './heard.js'
import { ownIds } from './own.js'
import { quotationsOf, type Quoted } from './quotation.js'
import { quotedSpeakers } from './quoted.js'
import { turnsOf } from './turns.js'
import { sentenceAt } from '../../model/sentence-at.js'

/** Who vouches for the words at each place of a text. */
export interface Attributions {
  /**
   * `token`: the index of a token of that sentence. The report's own voice where nobody else vouches for it. `act`: the words of what
   * is told, if it is an act: who announces a timetable does not vouch for its being announced.
   */
  at(sentence: Sentence, token: number, act?: Span | null): Attribution
}

interface Voices {
  frames: readonly Frame[]
  quotes: readonly Quoted[]
  turn: SpeakerMention | null
  via: string[]
}

const outlet: Attribution = { kind: 'outlet', speaker: null, text: null, count: null, via: [] }

/** Reads a text's attributions, once for all its sentences, in their order. `own`: the name of the outlet that prints it. */
export function attribute(
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  own: string | null = null,
): Attributions {
  const frames = sentences.map(framesOf)
  const quotes = quotationsOf(sentences)
  const quoted = quotedSpeakers(sentences, frames, quotes)
  const turns = turnsOf(sentences, frames)
  const spoken = sentences.map((sentence, i) => ({
    sentence,
    frames: frames[i] ?? [],
    speakers: speakersOf(frames[i] ?? [], quotes[i] ?? [], quoted),
  }))
  const heard = heardBy(spoken, ownIds(own, sentences, knowledge))
  const voices = new Map<Sentence, Voices>(
    sentences.map((sentence, i) => [
      sentence,
      { frames: frames[i] ?? [], quotes: quotes[i] ?? [], turn: turns[i] ?? null, via: heard[i] ?? [] },
    ]),
  )
  return {
    at(sentence, token, act = null) {
      const told = voices.get(sentence)
      if (!told) return outlet
      const voice = act
        ? { ...told, frames: told.frames.filter(({ speaker }) => !isAct(sentence, speaker, act)) }
        : told
      const speaker = speakerAt(voice, token, quoted)
      if (speaker) return attributionOf(speaker, sentence, sentences, voice.via)
      return voice.turn ? attributionOf(voice.turn, sentence, sentences, []) : outlet
    },
  }
}

function isAct(sentence: Sentence, { verb, by }: SpeakerMention, { start, end }: Span): boolean {
  return sentence.mentions.some((word) => {
    if (word.kind !== 'word' || word.from !== verb) return false
    // "Washington proposed a longer stay, and Baghdad refused": the report tells of both
    if (by === 'organisation' && (word.class === 'propose' || word.class === 'refuse')) return true
    // "denied that …" stands in the words of a denial, and vouches for it
    return word.class === 'announce' && word.start >= start && word.end <= end
  })
}

function speakersOf(
  frames: readonly Frame[],
  quotes: readonly Quoted[],
  quoted: ReadonlyMap<number, SpeakerMention>,
): Set<string> {
  const ids = frames.map(({ speaker }) => speaker.id)
  for (const { quotation } of quotes) {
    const speaker = quoted.get(quotation)
    if (speaker) ids.push(speaker.id)
  }
  return new Set(ids)
}

/** The innermost of those that reach the token; else whose quotation it stands in; else who has the floor. */
function speakerAt(
  { frames, quotes }: Voices,
  token: number,
  quoted: ReadonlyMap<number, SpeakerMention>,
): SpeakerMention | null {
  let inner: Frame | null = null
  for (const frame of frames) {
    if (token < frame.from || token >= frame.to) continue
    if (!inner || frame.to - frame.from <= inner.to - inner.from) inner = frame
  }
  if (inner) return inner.speaker
  const quote = quotes.find(({ from, to }) => token >= from && token < to)
  return (quote && quoted.get(quote.quotation)) ?? null
}

/** The words are those of the mention, which may stand in another sentence than what it vouches for. */
function attributionOf(
  speaker: SpeakerMention,
  sentence: Sentence,
  sentences: readonly Sentence[],
  via: string[],
): Attribution {
  const { id, by, count, start, end } = speaker
  const home = start >= sentence.start && end <= sentence.end ? sentence : sentenceAt(sentences, start)
  return {
    kind: by === 'pronoun' ? 'anonymous' : by,
    speaker: id,
    text: home?.text.slice(start - home.start, end - home.start) ?? null,
    count: by === 'anonymous' ? count : null,
    via,
  }
}
