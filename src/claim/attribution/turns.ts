import type { SpeakerMention } from '../../model/mention.js'
import type { Sentence } from '../../model/reading.js'
import type { Frame } from './frame.js'

/** Whose turn each sentence belongs to in a transcript or an interview; null in questions and where nobody has the floor. */
export function turnsOf(
  sentences: readonly Sentence[],
  frames: readonly (readonly Frame[])[],
): (SpeakerMention | null)[] {
  const labels = sentences.map((sentence, i) => labelOf(sentence, frames[i] ?? []))
  const spoken = labels.filter((label, i) => label !== null && isText(sentences[i])).length
  let floor: SpeakerMention | null = null
  return labels.map((label, i) => {
    const sentence = sentences[i]
    if (!sentence || !isText(sentence)) floor = null
    else if (label !== null) floor = label === 'asker' || (spoken < 2 && !isRecord(sentence)) ? null : label
    return floor
  })
}

function isText(sentence: Sentence | undefined): boolean {
  return sentence?.section === 'body' || sentence?.section === 'summary'
}

/** "MR. MILLER: …", "SENIOR DEFENSE OFFICIAL: …", the "Ms. DeLAURO." of a record; `asker` for "Q: …". */
function labelOf(sentence: Sentence, frames: readonly Frame[]): SpeakerMention | 'asker' | null {
  const { tokens, mentions } = sentence
  if (!mayBeLabelled(sentence)) return null
  const asker = mentions.find((mention) => mention.kind === 'word' && mention.class === 'asker' && mention.from <= 1)
  if (asker && (tokens[asker.to]?.norm === ':' || (tokens[0]?.text === 'Q' && tokens[1]?.kind === 'word')))
    return 'asker'
  const label = frames.find(({ shape }) => shape === 'label')
  // "Ann Lee, Reuters: How many?"
  if (label) return label.speaker.outlet === null ? label.speaker : 'asker'
  return isRecord(sentence) ? (mentions.find((mention) => mention.kind === 'speaker') ?? null) : null
}

// most sentences have neither a colon near their start nor an end right behind a name
function mayBeLabelled({ tokens }: Sentence): boolean {
  return (
    tokens.length <= longestRecord || tokens[0]?.text === 'Q' || tokens.slice(1, 12).some(({ norm }) => norm === ':')
  )
}

const longestRecord = 9

/** A sentence that is nothing but a member's name, as the Congressional Record prints it: "Mr. WILSON of South Carolina." */
function isRecord({ tokens, mentions }: Sentence): boolean {
  const name = mentions.find((mention) => mention.kind === 'speaker' && mention.by === 'named' && mention.from === 0)
  if (
    !name ||
    tokens.length > longestRecord ||
    tokens.at(-1)?.norm !== '.' ||
    !/^m(?:r|s|rs)$/.test(tokens[0]?.norm ?? '')
  )
    return false
  return tokens.slice(name.to, -1).every((token) => token.norm === 'of' || /^\p{Lu}/u.test(token.text))
}
