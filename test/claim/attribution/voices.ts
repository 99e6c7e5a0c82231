import { attribute } from '../../../src/claim/attribution/index.js'
import { readKnowledge } from '../../../src/knowledge/index.js'
import type { Article } from '../../../src/model/article.js'
import type { Attribution } from '../../../src/model/claim.js'
import type { Section, Stretch } from '../../../src/model/span.js'
import { read } from '../../../src/read/index.js'
import { unsaid } from '../../provenance.js'

const knowledge = readKnowledge('data')

function articleOf(text: string): Article {
  const source = {
    id: 'x',
    outlet: 'The Courier',
    title: '',
    published: '2024-07-23',
    origins: [],
    url: null,
    language: 'en',
    file: 'x.txt',
  }
  return { source, text, layout: null, provenance: unsaid }
}

/** A first line that begins with "# " is the headline. */
function stretchesOf(text: string, section: Stretch['section']): Stretch[] {
  const title = text.startsWith('# ') ? text.indexOf('\n') : 0
  const body: Stretch = { section, start: title, end: text.length }
  return title > 0 ? [{ section: 'headline', start: 2, end: title }, body] : [body]
}

/** Who vouches for the last of the words between square brackets. */
export function attributionOf(
  marked: string,
  section: Exclude<Section, 'other'> = 'body',
  own: string | null = null,
): Attribution {
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const { sentences } = read(articleOf(text), stretchesOf(text, section), knowledge)
  const sentence = sentences.find((one) => one.start < end && end <= one.end)
  if (!sentence) throw new Error(`no sentence ends around the brackets of: ${marked}`)
  const token = sentence.tokens.findLastIndex(({ start, kind }) => start < end && kind !== 'mark')
  return attribute(sentences, knowledge, own).at(sentence, token)
}

/** The same in short: "iraqi-sources 4 @reuters"; "outlet" where the report speaks itself. */
export function voiceOf(
  marked: string,
  section: Exclude<Section, 'other'> = 'body',
  own: string | null = null,
): string {
  const { kind, speaker, count, via } = attributionOf(marked, section, own)
  const parts = [
    kind === 'outlet' ? 'outlet' : (speaker ?? 'nobody'),
    ...(count === null ? [] : [count]),
    ...via.map((id) => `@${id}`),
  ]
  return parts.join(' ')
}
