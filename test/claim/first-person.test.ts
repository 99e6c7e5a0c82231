import { describe, expect, test } from '@jest/globals'
import { attribute } from '../../src/claim/attribution/index.js'
import { inFirstPerson } from '../../src/claim/first-person.js'
import { knowledge, sentencesOf } from '../read/reading.js'

function forcesOf(text: string): string[] {
  const sentences = sentencesOf(text)
  const attributions = attribute(sentences, knowledge, '')
  return sentences.flatMap((sentence) =>
    inFirstPerson(sentence, attributions, knowledge).mentions.flatMap((mention) =>
      mention.kind === 'force' ? [mention.id] : [],
    ),
  )
}

describe('who "we" are', () => {
  test.each([
    ['“We have bases there,” the Pentagon said.', ['us-forces', 'us-forces']],
    ['“We have bases there,” the Iraqi government said.', ['iraqi-forces', 'iraqi-forces']],
    ['“Our troops are home,” the Pentagon said.', ['us-forces', 'us-forces', 'us-forces']],
    // a speaker who speaks for no army, nobody, and no "we"
    ['“We have bases there,” a Western diplomat said.', ['speaker']],
    ['“The troops are home,” the Pentagon said.', ['us-forces', 'us-forces']],
  ])('%s: %j', (text, ids) => {
    expect(forcesOf(text)).toEqual(ids)
  })
})
