import { distance } from 'fastest-levenshtein'

/** Letters by which a mistyped word may differ: "extrct", "soruces". */
const slip = 2

/** Of the words that there are, the one that was probably meant. */
export function nearestTo(typed: string, words: Iterable<string>): string | null {
  let nearest: string | null = null
  let fewest = slip + 1
  for (const word of words) {
    const letters = distance(typed, word)
    if (letters < fewest) [nearest, fewest] = [word, letters]
  }
  return nearest
}

/** The end of an error: `: did you mean "anbar"?`; nothing where no known name is near. */
export function didYouMean(typed: string, words: Iterable<string>): string {
  const meant = nearestTo(typed, words)
  return meant === null ? '' : `: did you mean "${meant}"?`
}
