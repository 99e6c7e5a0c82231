import type { Sentence } from '../model/reading.js'
import type { Candidate } from './mentions/speaker/candidate.js'
import type { Told } from './told.js'

/** Gives "the JOC" the body that the text has introduced so, "the Joint Operations Command (JOC)", and "ABC" the "ABC News" before it. */
export function linkShortNames(told: readonly Told[], sentences: readonly Sentence[]): void {
  const bodies = new Map<string, Candidate>()
  for (const [i, { mention, sentence }] of told.entries()) {
    const last = told[i - 1]
    const isHere = last?.sentence === sentence && last.mention.by === 'organisation'
    if (isHere && isInBrackets(mention, last.mention, sentences[sentence])) bodies.set(mention.id, last.mention)
    const body = isShort(mention) ? (bodies.get(mention.id) ?? null) : null
    if (body) Object.assign(mention, { id: body.id, by: body.by, outlet: body.outlet })
    if (mention.outlet !== null) note(bodies, mention)
  }
}

function isInBrackets({ from, to }: Candidate, { to: end }: Candidate, sentence: Sentence | undefined): boolean {
  return end === from - 1 && sentence?.tokens[end]?.norm === '(' && sentence.tokens[to]?.norm === ')'
}

// a name in one piece
function isShort({ by, id }: Candidate): boolean {
  return by === 'named' && !id.includes('-')
}

function note(bodies: Map<string, Candidate>, outlet: Candidate): void {
  const short = outlet.id.split('-')[0] ?? ''
  if (short !== outlet.id && !bodies.has(short)) bodies.set(short, outlet)
}
