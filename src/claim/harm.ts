import type { WordMention } from '../model/mention.js'
import type { Scene } from './scene.js'

/** A word that tells what befell soldiers. */
export type Harm = WordMention & { class: 'killed' | 'wounded' }

/** Whether a word tells that somebody was killed or wounded: "died", "the injured". */
export const isHarm = (word: WordMention): word is Harm => word.class === 'killed' || word.class === 'wounded'

/** Whether such a word begins at a token. */
export const isHarmAt = (scene: Scene, at: number): boolean =>
  scene.at(at).some((mention) => mention.kind === 'word' && isHarm(mention))
