import { grammarOf } from '../../src/claim/rules.js'
import { Scene } from '../../src/claim/scene.js'
import { knowledge, sentencesOf } from '../read/reading.js'

/** A stretch of tokens of a scene. */
export interface Stretch {
  from: number
  to: number
}

/** Word classes that the shipped topics date events with. */
export const { eventClasses } = grammarOf(knowledge)

/** The last sentence of a text, as the rules see it. */
export function sceneOf(text: string, published: string | null = '2024-07-22'): Scene {
  const sentence = sentencesOf(text, published).at(-1)
  if (!sentence) throw new Error(`no sentence in: ${text}`)
  return new Scene(sentence, published)
}

/** The same of a text with stretches between square brackets, which must stand in its last sentence: "they [left] in [May]". */
export function markedScene(marked: string, published?: string | null): { scene: Scene; marks: Stretch[] } {
  const scene = sceneOf(marked.replaceAll(/[[\]]/g, ''), published)
  const marks = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }) => {
    const start = marked.slice(0, index).replaceAll(/[[\]]/g, '').length
    return stretchOf(scene, start, start + words.length)
  })
  return { scene, marks }
}

function stretchOf({ sentence: { tokens } }: Scene, start: number, end: number): Stretch {
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findLastIndex((token) => token.end <= end) + 1
  if (from < 0 || to <= from) throw new Error('no token between the brackets')
  return { from, to }
}

/** A marked scene with its first stretch. */
export function atMark(marked: string, published?: string | null): { scene: Scene } & Stretch {
  const { scene, marks } = markedScene(marked, published)
  const [first] = marks
  if (!first) throw new Error(`nothing is marked in: ${marked}`)
  return { scene, ...first }
}

/** A marked scene with its first two stretches. */
export function atMarks(marked: string, published?: string | null): { scene: Scene; one: Stretch; other: Stretch } {
  const { scene, marks } = markedScene(marked, published)
  const [one, other] = marks
  if (!one || !other) throw new Error(`two stretches are to be marked in: ${marked}`)
  return { scene, one, other }
}

/** The words of stretches, as printed. */
export function wordsOf(scene: Scene, stretches: readonly Stretch[]): string[] {
  return stretches.map(({ from, to }) => scene.text(from, to))
}

const within = new Map(knowledge.places.map((place) => [place.id, place.within]))

/** Whether a place of the gazetteer lies in another. */
export function isWithin(inner: string, outer: string): boolean {
  for (let at = within.get(inner) ?? null; at !== null; at = within.get(at) ?? null) if (at === outer) return true
  return false
}
