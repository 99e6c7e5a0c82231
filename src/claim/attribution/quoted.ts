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
    const own = home.map((i) => around(frames[i], quotes[i], quotation)).find((speaker) => speaker !== null)
    if (own) found.set(quotation, own)
  }
  for (const [quotation, home] of homes) {
    if (found.has(quotation) || !home.every((i) => isWhole(sentences[i], quotes[i]))) continue
    const speaker = besideIt(sentences, home, (i) => speakerIn(i, frames, quotes, found))
    if (speaker) found.set(quotation, speaker)
  }
  return found
}

function isWhole(sentence: Sentence | undefined, quotes: readonly Quoted[] = []): boolean {
  return sentence !== undefined && quotes.some((quote) => fillsSentence(sentence, quote))
}

type SpeakerIn = (i: number) => SpeakerMention | null

/** First who speaks in the quotation's own paragraph, then who spoke right before it. */
function besideIt(
  sentences: readonly Sentence[],
  home: readonly number[],
  speakerOf: SpeakerIn,
): SpeakerMention | null {
  const [first = 0, last = 0] = [home[0], home.at(-1)]
  const before = speakerOf(first - 1)
  if (before && isSameParagraph(sentences[first - 1], sentences[first])) return before
  const after = isSameParagraph(sentences[last], sentences[last + 1]) ? speakerOf(last + 1) : null
  return after ?? (sentences[first - 1]?.section === sentences[first]?.section ? before : null)
}

/** The sentences that each quotation runs through. */
function homesOf(quotes: All<Quoted>): Map<number, number[]> {
  const homes = new Map<number, number[]>()
  quotes.forEach((list, i) => {
    for (const { quotation } of list) homes.set(quotation, [...(homes.get(quotation) ?? []), i])
  })
  return homes
}

/** Who speaks around a quotation: not "reports said" far from words in marks. */
function around(
  frames: readonly Frame[] = [],
  quotes: readonly Quoted[] = [],
  quotation: number,
): SpeakerMention | null {
  const quote = quotes.find((one) => one.quotation === quotation)
  const near = frames.filter(({ from, to }) => quote && from <= quote.to && quote.from <= to)
  return outside(near, quotes)
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
