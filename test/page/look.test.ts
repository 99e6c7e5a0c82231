import { describe, expect, test } from '@jest/globals'
import { readKnowledge } from '../../src/knowledge/index.js'
import { compileSigns, type Look } from '../../src/page/look.js'
import { rowsOf } from '../../src/page/row.js'

const { furniture, outlets } = readKnowledge('data')
const signs = compileSigns(furniture, outlets)
const rowOfText = (text: string) => rowsOf(`${text}\n`, signs)[0]

const looks: Record<Look, string[]> = {
  blank: ['', '.', '***', '—'],
  furniture: [
    'Short Url',
    'Follow',
    '4 MIN READ',
    'READ MORE: Camp to close',
    'Read also: Camp',
    'Share on Facebook',
    '© 2024 Harbour Post',
    'We use cookies to count readers.',
    'Home | World | Army',
    'Home > World > Army',
    'US   World   Politics',
    'Sign up for our daily letter',
    'Replying to X',
    'Tags: army, camp',
    'Harbour Post. All rights reserved.',
    '[Camp to close in spring](https://example.org/camp)',
    '2. [ The army will withdraw 40 soldiers by May. ](/news/2020/03/03/camp.md) _Context: Army, U.S._',
    '- [Soldiers leave the camp, a general says.](https://example.org/b) (3 March)',
  ],
  box: ['RECOMMENDED', 'Most read', 'Related articles:', 'More from Harbour Post', 'JUST WATCHED'],
  ending: ['COMMENTS', 'Comments (12)', '3 comments', 'Leave a Reply'],
  date: ['Updated 23 July 2024', 'Updated 31 sec ago', 'Published: 3 March 2020, 14:05', '2 hours ago'],
  day: ['July 22, 2024', '24 July'],
  time: ['10:45 GMT'],
  byline: [
    'By Jane Doe',
    'By Jane Doe and John Roe, Associated Press',
    'BY JANE DOE',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Written by Jane Doe',
  ],
  credit: ['SOURCE: Reuters', 'SOURCE:Reuters', 'Based on materials from TASS', 'With inputs from agencies'],
  'photo-credit': ['Photo: John Roe', 'Image: Harbour Post', 'Getty Images'],
  caption: [
    'In this photo, soldiers stand at the gate.',
    'Soldiers stand at the gate of the camp. /Photo: Reuters',
    'File photo of the gate',
    'Photo: Soldiers stand at the gate of the old camp in March 2020',
  ],
  bullet: ['• Around 300 soldiers go home', '- The yard goes to the town', '  * one'.trim()],
  heading: ['Old camp to close in spring', 'What is left', 'By the lake, a camp closes'],
  sentence: [
    'The camp will close.',
    'The camp [will close](https://example.org/camp) in spring.',
    '[A general](https://example.org/general) said that the camp will close.',
    'Who pays?',
    '“We had good years,” he said.',
    'Correction: 300 soldiers, not 500',
    'An earlier version of this story gave another number',
    'By spring, 300 soldiers will have left the old camp.',
    'The soldiers who are in the camp say that they have no idea',
    'By September 2025 the last of them will have left.',
    'He posted it on his Telegram channel.',
    'They will leave under the terms and conditions of the deal.',
    'Militias sign up for the plan.',
  ],
}

describe.each(Object.entries(looks))('%s', (look, lines) => {
  test.each(lines)('%s', (line) => {
    expect(rowOfText(line)?.look).toBe(look)
  })
})

describe('a picture’s credit at the end', () => {
  test.each([
    ['Soldiers stand at the gate. (REUTERS)', true],
    ['Soldiers stand at the gate. (AP Photo/Jane Doe)', true],
    ['Soldiers stand at the gate [Jane Doe/AFP]', true],
    ['Soldiers stand at the gate. REUTERS/Jane Doe', true],
    ['Soldiers stand at the gate. PLANET LABS / AP', true],
    ['Soldiers stand at the gate. Photo: Harbour Post', true],
    ['Soldiers stand at the gate. EPA', false],
    ['Soldiers stand at the gate (in the rain)', false],
    ['They left in 2020. Nobody came back', false],
    ['He spoke of the war on terror (2001/2021)', false],
  ])('%s: %s', (line, want) => {
    expect(rowOfText(line)?.credited).toBe(want)
  })
})
