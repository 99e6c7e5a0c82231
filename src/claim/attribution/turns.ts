import type { SpeakerMention } from '../../model/mention.js'
import type { Sentence } from '../../model/reading.js'
import type { Frame } from './frame.js'
import { recordOf, type TextRecord } from './record.js'

type Label = SpeakerMention | 'asker' | 'answer' | null

/** Whose turn each sentence belongs to in a transcript, a speech or an interview; null in questions and where nobody has the floor. */
export function turnsOf(
  sentences: readonly Sentence[],
  frames: readonly (readonly Frame[])[],
): (SpeakerMention | null)[] {
  const labels = sentences.map((sentence, i) => labelOf(sentence, frames[i] ?? []))
  const spoken = labels.filter((label, i) => label !== null && isText(sentences[i])).length
  const record = recordOf(sentences, frames)
  const isTranscript = spoken > 1 || (record !== null && spoken > 0)
  let floor: SpeakerMention | null = null
  return labels.map((label, i) => {
    const sentence = sentences[i]
    if (!sentence || !isText(sentence)) floor = null
    else if (label !== null) floor = isTranscript || isMember(sentence) ? holderOf(label, record) : null
    else if (record && spoken === 0 && i >= record.from) floor = record.author
    return floor
  })
}

function holderOf(label: Label, record: TextRecord | null): SpeakerMention | null {
  if (label === 'answer') return record?.author ?? null
  return label === 'asker' ? null : label
}

function isText(sentence: Sentence | undefined): boolean {
  return sentence?.section === 'body' || sentence?.section === 'summary'
}

/** "MR. MILLER: …", "SENIOR DEFENSE OFFICIAL: …", the "Ms. DeLAURO." of a record; `asker` for "Q: …", `answer` for "A: …". */
function labelOf(sentence: Sentence, frames: readonly Frame[]): Label {
  const { tokens, mentions } = sentence
  if (!mayBeLabelled(sentence)) return null
  const asker = mentions.find((mention) => mention.kind === 'word' && mention.class === 'asker' && mention.from <= 1)
  if (asker && (tokens[asker.to]?.norm === ':' || (tokens[0]?.text === 'Q' && tokens[1]?.kind === 'word')))
    return 'asker'
  if (tokens[0]?.text === 'A' && tokens[1]?.norm === ':') return 'answer'
  const label = frames.find(({ shape }) => shape === 'label')
  // "Ann Lee, Reuters: How many?"
  if (label) return label.speaker.outlet === null ? label.speaker : 'asker'
  return isMember(sentence) || isWitness(sentence)
    ? (mentions.find((mention) => mention.kind === 'speaker') ?? null)
    : null
}

// most sentences have neither a colon near their start nor an end right behind a name
function mayBeLabelled({ tokens }: Sentence): boolean {
  return (
    tokens.length <= longestName ||
    tokens[0]?.text === 'Q' ||
    tokens.slice(1, longestLabel).some(({ norm }) => norm === ':')
  )
}

// "Mrs. Ruth Carradine (Thornbury, East) (Con):"
const longestLabel = 24
const longestName = 9

/** A sentence that is nothing but a member's name, as the Congressional Record prints it: "Mr. WILSON of South Carolina." */
function isMember(sentence: Sentence): boolean {
  return /^m(?:r|s|rs)$/.test(sentence.tokens[0]?.norm ?? '') && isWitness(sentence)
}

/** A sentence that is nothing but an office and a name, as the record of a hearing prints it: "General Petraeus." */
function isWitness({ tokens, mentions }: Sentence): boolean {
  const name = mentions.find((mention) => mention.kind === 'speaker' && mention.by === 'named' && mention.from === 0)
  if (name?.kind !== 'speaker' || name.office === null) return false
  if (tokens.length > longestName || tokens.at(-1)?.norm !== '.') return false
  return tokens.slice(name.to, -1).every((token) => token.norm === 'of' || /^\p{Lu}/u.test(token.text))
}
