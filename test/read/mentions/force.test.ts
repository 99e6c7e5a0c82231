import { describe, expect, test } from '@jest/globals'
import { Hits } from '../../../src/read/hits.js'
import { readForces } from '../../../src/read/mentions/force.js'
import { sentencesOf, vocabulary } from '../reading.js'

// before antecedents are looked for: "-" where the words alone name no force
function forcesIn(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    readForces(new Hits(sentence.tokens, vocabulary.lexicon)).map(({ start, end, id, by }) => {
      const words = sentence.text.slice(start - sentence.start, end - sentence.start)
      return `${words}: ${by} ${id === '' ? '-' : id}`
    }),
  )
}

describe('forces', () => {
  test.each([
    // soldiers by their nation
    ['US troops left.', ['US troops: people us-forces']],
    ['American combat soldiers left.', ['American combat soldiers: people us-forces']],
    ['US military and other combat troops left.', ['US military and other combat troops: people us-forces']],
    ['US cooks left.', ['US: state us-forces']],
    ["Washington's forces left.", ["Washington's forces: people us-forces"]],
    ['The United States troops left.', ['United States troops: people us-forces']],
    // several nations before one noun, and one force told by several words
    [
      'US and coalition forces left.',
      ['US and coalition forces: people us-forces', 'US and coalition forces: people coalition-forces'],
    ],
    ['US-led coalition forces left.', ['US-led coalition forces: people coalition-forces']],
    // soldiers by their owner behind
    ['Soldiers of the United States left.', ['Soldiers of the United States: people us-forces']],
    ['Troops from the coalition left.', ['Troops from the coalition: people coalition-forces']],
    [
      'Troops from other mostly European countries left.',
      ['Troops from other mostly European countries: people european-forces'],
    ],
    ['Troops from Iraq left.', ['Troops: people -', 'Iraq: state iraqi-forces']],
    ['Troops left.', ['Troops: people -']],
    // a nation's adjective alone, beside a number and a verb
    ['No American was killed.', ['American: people us-forces']],
    ['No American team was there.', []],
    [
      'Nobody sent 1,400 American and 700 Turkish soldiers.',
      ['American: people us-forces', 'Turkish soldiers: people other-forces'],
    ],
    // bodies and governments
    ['The coalition met.', ['The coalition: body coalition']],
    ['The Saudi-led coalition met.', []],
    ['Washington agreed.', ['Washington: state us-forces']],
    ['The Turkish General Staff met.', ['Turkish General Staff: people other-forces']],
    ['The Turkish embassy met.', []],
    ['European members of the coalition met.', ['European members of the coalition: state european-forces']],
    // names need a capital
    ['IS fled.', ['IS: body islamic-state']],
    ['This is it.', ['it: pronoun -']],
    ['They told us.', ['They: pronoun -', 'us: pronoun speaker']],
    ['He and she met.', []],
    ['Our men met.', ['Our: pronoun speaker']],
  ])('%s: %j', (text, forces) => {
    expect(forcesIn(text)).toEqual(forces)
  })
})
