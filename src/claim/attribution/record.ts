import type { SpeakerMention } from '../../model/mention.js'
import type { Sentence } from '../../model/reading.js'
import type { Frame } from './frame.js'

/** A text that gives somebody's words as they were said. */
export interface TextRecord {
  /** The sentence from which on it does. */
  from: number
  /** Null where the text does not say whose they are, or they are several people's. */
  author: SpeakerMention | null
}

/** Sentences of the body in which a text may say what it is. */
const top = 4

/** A text that says at its top that it is a record: "Remarks by President Obama on …", "The following is a transcript of …". */
export function recordOf(sentences: readonly Sentence[], frames: readonly (readonly Frame[])[]): TextRecord | null {
  const body = sentences.findIndex(({ section }) => section === 'body')
  const head = sentences.slice(0, body + top)
  const cues = head.flatMap((sentence, i) => {
    const author = authorIn(sentence, frames[i] ?? [])
    return author || opensRecord(sentence) ? [{ from: Math.max(i + 1, body), author }] : []
  })
  const last = cues.at(-1)
  return last ? { ...last, author: cues.findLast(({ author }) => author !== null)?.author ?? null } : null
}

function authorIn(sentence: Sentence, frames: readonly Frame[]): SpeakerMention | null {
  return frames.find(({ speaker: { verb } }) => wordsAt(sentence, verb).includes('record'))?.speaker ?? null
}

// "Transcript: …", "Below is the full text"
function opensRecord(sentence: Sentence): boolean {
  const opening = wordsAt(sentence, 0)
  return opening.includes('record') || (opening.includes('record-opening') && classesOf(sentence).includes('record'))
}

const classesOf = ({ mentions }: Sentence): string[] =>
  mentions.flatMap((mention) => (mention.kind === 'word' ? [mention.class] : []))

function wordsAt({ mentions }: Sentence, at: number | null): string[] {
  return mentions.flatMap((mention) => (mention.kind === 'word' && mention.from === at ? [mention.class] : []))
}
