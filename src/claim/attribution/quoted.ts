import type { SpeakerMention } from '../../model/mention.js'
import type { Sentence } from '../../model/reading.js'
import type { Frame } from './frame.js'
import { fillsSentence, isSameParagraph, type Quoted } from './quotation.js'

type All<Item> = readonly (readonly Item[])[]

/**
 * Whose words each quotation is: of who speaks in one of its sentences ("…," the official added); where nobody does, and it
 * fills its sentences, of who speaks next to it, first in its own paragraph.
 */
export function quotedSpeakers(
  sentences: readonly Sentence[],
  frames: All<Frame>,
  quotes: All<Quoted>,
): Map<number, SpeakerMention> {
  const found = new Map<number, SpeakerMention>()
  const homes = homesOf(quotes)
  for (const [quotation, home] of homes) {
    const own = home.map((i) => outside(frames[i], quotes[i])).find((speaker) => speaker !== null)
    if (own) found.set(quotation, own)
  }
  for (const [quotation, home] of homes) {
    const [first = 0, last = 0] = [home[0], home.at(-1)]
    const whole = home.every(
      (i) => sentences[i] && (quotes[i] ?? []).some((quote) => fillsSentence(sentences[i] as Sentence, quote)),
    )
    if (found.has(quotation) || !whole) continue
    const before = speakerIn(first - 1, frames, quotes, found)
    const after = speakerIn(last + 1, frames, quotes, found)
    const near = isSameParagraph(sentences[first - 1], sentences[first]) ? before : null
    const next = isSameParagraph(sentences[last], sentences[last + 1]) ? after : null
    const speaker = near ?? next ?? (sentences[first - 1]?.section === sentences[first]?.section ? before : null)
    if (speaker) found.set(quotation, speaker)
  }
  return found
}

/** The sentences that each quotation runs through. */
function homesOf(quotes: All<Quoted>): Map<number, number[]> {
  const homes = new Map<number, number[]>()
  quotes.forEach((list, i) => {
    for (const { quotation } of list) homes.set(quotation, [...(homes.get(quotation) ?? []), i])
  })
  return homes
}

/** Who speaks in a sentence in the report's own words, and not within the quotation. */
function outside(frames: readonly Frame[] = [], quotes: readonly Quoted[] = []): SpeakerMention | null {
  const frame = frames.find(({ speaker }) => !quotes.some(({ from, to }) => speaker.from >= from && speaker.to <= to))
  return frame?.speaker ?? null
}

function speakerIn(
  i: number,
  frames: All<Frame>,
  quotes: All<Quoted>,
  found: ReadonlyMap<number, SpeakerMention>,
): SpeakerMention | null {
  const quote = quotes[i]?.at(-1)
  return outside(frames[i], quotes[i]) ?? (quote && found.get(quote.quotation)) ?? null
}
