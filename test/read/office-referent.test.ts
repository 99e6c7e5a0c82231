import { describe, expect, test } from '@jest/globals'
import { speakersIn } from './mentions/speaker/speakers-in.js'

// who speaks in the last sentence of a text
function lastIn(text: string): string | undefined {
  const start = text.lastIndexOf('. ') + 1
  return speakersIn(text).findLast((speaker) => speaker.verb !== null && speaker.start > start)?.id
}

describe('who holds an office that a text speaks of', () => {
  test.each([
    ['Defense Minister Karim Hassan met Prime Minister Omar Nasser. They leave, the minister said.', 'omar-nasser'],
    [
      'Defense Minister Karim Hassan met Prime Minister Omar Nasser. They leave, the defense minister said.',
      'karim-hassan',
    ],
    ['Karim Hassan, a member of parliament, met us. They leave, the lawmaker said.', 'karim-hassan'],
    // who stands right before, in no other office
    ['Karim Hassan begins late. They leave, the president said.', 'karim-hassan'],
    // of another nation
    ['Iraqi Defense Minister Thabet al-Abbasi met us. They leave, the US defense minister said.', 'us-government'],
  ])('%s: %s', (text, id) => {
    expect(lastIn(text)).toBe(id)
  })

  // who is named behind
  test.each([
    ['They leave, the defense minister said. Defense Minister Karim Hassan met us.', 'karim-hassan'],
    ['They leave, the top US commander said. Gen. Ann Moore said it would be soon.', 'ann-moore'],
    ['They leave, the top US commander said. Ann Moore said it would be soon.', 'us-officials'],
  ])('%s: %s', (text, id) => {
    expect(speakersIn(text)[0]?.id).toBe(id)
  })
})
