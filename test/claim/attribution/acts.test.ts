import { expect, test } from '@jest/globals'
import { claim } from '../../../src/claim/index.js'
import { readKnowledge } from '../../../src/knowledge/index.js'
import type { Article } from '../../../src/model/article.js'
import { read } from '../../../src/read/index.js'

const knowledge = readKnowledge('data')

/** Who vouches for the claims of one topic in a text. */
function speakersOn(topic: string, text: string): (string | null)[] {
  const article = { source: { id: 'alpha', outlet: 'Alpha', published: '2024-09-28' }, text } as Article
  const reading = read(article, [{ start: 0, end: text.length, section: 'body' }], knowledge)
  return claim(article, reading, knowledge)
    .filter((one) => one.topic === topic)
    .map(({ attribution }) => (attribution.kind === 'outlet' ? 'outlet' : attribution.speaker))
}

// who does a thing does not vouch for its being done; who says that it was done does
test.each([
  ['The two governments announced a timetable for the withdrawal on Friday.', 'outlet'],
  ['Baghdad and Washington have published a timetable for the withdrawal of US troops.', 'outlet'],
  ['Baghdad and Washington have announced a timetable for the withdrawal, the Pentagon said.', 'us-military'],
  ['The Pentagon denied that a timetable for the withdrawal had been announced.', 'us-military'],
  ['No timetable for the withdrawal has been announced, an Iraqi official said.', 'iraqi-sources'],
])('%s', (text, speaker) => {
  expect(speakersOn('timetable-status', text)).toEqual([speaker])
})
