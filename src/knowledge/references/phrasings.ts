import type { Words } from '../../model/language.js'
import { parseStep, partsOfPhrasing, PhrasingError, type PhrasingStep } from '../../model/phrasing.js'
import type { DataFile, DataFolder, Path } from '../files.js'

/** Every step of a phrasing: that it is one, and that its classes are there and have the form that it asks for. */
export function checkPhrasing(folder: DataFolder, data: DataFile, path: Path, source: string, words: Words): void {
  const blame = (reason: string, typed = '', known: Iterable<string> = []): void => {
    folder.blame(data, path, `${reason} in "${source}"`, { typed, known })
  }
  for (const part of partsOfPhrasing(source)) {
    try {
      const step = parseStep(part)
      if (step.kind === 'class') checkClasses(step, words, blame)
    } catch (error) {
      if (!(error instanceof PhrasingError)) throw error
      blame(error.message, error.typed, error.known)
    }
  }
}

function checkClasses(
  { classes, forms }: PhrasingStep & { kind: 'class' },
  words: Words,
  blame: (reason: string, typed?: string, known?: Iterable<string>) => void,
): void {
  const missing = classes.filter((name) => !Object.hasOwn(words, name))
  for (const name of missing) blame(`there is no word class "${name}"`, name, Object.keys(words))
  if (forms === null || missing.length > 0) return
  const wanted = forms.includes('noun') ? 'nouns' : 'verbs'
  if (classes.every((name) => words[name]?.[wanted].length === 0)) blame(`<${classes.join('|')}> has no ${wanted}`)
}
