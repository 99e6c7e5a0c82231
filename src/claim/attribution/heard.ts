import type { Sentence } from '../../model/reading.js'
import type { Frame } from './frame.js'
import { isSameParagraph } from './quotation.js'
import { sentenceIndexAt } from '../../model/sentence-at.js'

/** One sentence with all that speak in it: those of its frames, or of the quotation that goes on in it. */
export interface Spoken {
  sentence: Sentence
  frames: readonly Frame[]
  speakers: ReadonlySet<string>
}

/**
 * The wires and papers that heard what each sentence says: "told Reuters", "in an interview with Al-Hadath". It holds for the
 * neighbouring sentences of the same speaker too, and for "the sources" wherever these are named again. Nothing is handed on to
 * the report's own outlet.
 */
export function heardBy(spoken: readonly Spoken[], own: ReadonlySet<string>): string[][] {
  const heard = spoken.map((one) => outletsIn(one, own))
  const sentences = spoken.map(({ sentence }) => sentence)
  spoken.forEach((one, i) => {
    if (heard[i]?.length === 0) heard[i] = fromBefore(spoken, heard, i) ?? fromAntecedent(one, sentences, heard) ?? []
  })
  for (let i = spoken.length - 2; i >= 0; i -= 1) {
    const [one, next] = [spoken[i], spoken[i + 1]]
    if (heard[i]?.length === 0 && one && next && isSameParagraph(one.sentence, next.sentence) && meet(one, next))
      heard[i] = heard[i + 1] ?? []
  }
  return heard
}

function outletsIn({ sentence, frames }: Spoken, own: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  if (frames.length === 0) return []
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'speaker' || mention.outlet === null || own.has(mention.outlet)) continue
    if (hears(sentence, mention.from)) found.add(mention.outlet)
  }
  return [...found]
}

/** No photo credit "(REUTERS)", no wire that only closes a headline " - AP News", no house that a speaker is "of" or "with". */
function hears({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1
  const link = tokens[before]?.norm ?? ''
  if (link === 'with') return tokens.slice(Math.max(0, before - 4), before).some(({ norm }) => conversation.test(norm))
  return !/^(?:[(/|–—-]|of|at)$/.test(link)
}

const conversation = /^(?:interviews?|spoke|speaking|talking|conversation|call|remarks|briefing)$/

function fromBefore(spoken: readonly Spoken[], heard: readonly string[][], i: number): string[] | null {
  const [one, last] = [spoken[i], spoken[i - 1]]
  return one && last && one.sentence.section === last.sentence.section && meet(one, last)
    ? (heard[i - 1] ?? null)
    : null
}

function meet(one: Spoken, other: Spoken): boolean {
  for (const speaker of one.speakers) if (other.speakers.has(speaker)) return true
  return false
}

// "two diplomats told Reuters", three paragraphs on "the diplomats said"; a named one's "he" only in the same breath
function fromAntecedent(
  { frames, sentence: here }: Spoken,
  sentences: readonly Sentence[],
  heard: readonly string[][],
): string[] | null {
  for (const { speaker } of frames) {
    const at = speaker.antecedent
    if (at === null) continue
    const home = sentenceIndexAt(sentences, at.start)
    const near = speaker.by === 'anonymous' || isSameParagraph(sentences[home], here)
    if (home < sentences.length && near) return heard[home] ?? null
  }
  return null
}
