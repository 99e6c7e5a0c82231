import { describe, expect, test } from '@jest/globals'
import { datelineOf, opensText } from '../../src/page/dateline.js'

const rest = 'The army said that the camp will close in the spring.'

describe('what stands before the first sentence', () => {
  test.each([
    ['BAGHDAD, July 22 (AP) — ', 'AP'],
    ['BAGHDAD (Reuters) - ', 'Reuters'],
    ['WASHINGTON/BAGHDAD, Jan 5 (Reuters) - ', 'Reuters'],
    ['Baghdad (IraqiNews.com) – ', 'IraqiNews.com'],
    ['ERBIL (Kurdistan24) -- ', 'Kurdistan24'],
    ['TEHRAN, Jul. 23 (MNA) – ', 'MNA'],
    ['MOSCOW, July 23. /TASS/. ', 'TASS'],
    ['Shafaq News/ ', 'Shafaq News'],
    ['(Harbor News) ', 'Harbor News'],
    ['(Reuters) - ', 'Reuters'],
    ['BAGHDAD: ', null],
    ['BAGHDAD — ', null],
    ['PORT SUDAN: ', null],
    ['BRUSSELS // ', null],
    ['ERBIL, Kurdistan Region - ', null],
    ['Washington — ', null],
    ['WASHINGTON—', null],
    ['UNITED STATES—', null],
    ['BAGHDAD- ', null],
    ['BEIRUT, LEBANON (3:30 P.M.) – ', null],
    ['ISTANBUL / BAGHDAD (Reuters) – ', 'Reuters'],
    ['Sept 27 (Reuters) - ', 'Reuters'],
    ['WASHINGTON (Harbor News / Valley Wire - 28th August, 2020) ', 'Harbor News / Valley Wire'],
    ['CAMP LEJEUNE, N.C. - ', null],
    [', BASRA, Mar 31 – ', null],
  ])('%s', (label, wire) => {
    expect(datelineOf(label + rest)).toMatchObject({ end: label.length, wire })
  })

  test.each([
    'The army said — and meant it — that the camp will close.',
    'US: the camp will close.',
    'Sudani — a former minister — said so.',
    'He said: the camp will close.',
    'In 2020 (and later) — nobody knows why — they left.',
    'The camp (in Anbar) will close - soon.',
    'NATO (the alliance of 1949) will close the camp.',
    'UNAMI (United Nations Assistance Mission) General Secretary spoke.',
    'Doe—a former minister—said so.',
    'WASHINGTON—the capital—slept.',
    'PRE-WAR plans were kept.',
    rest,
  ])('no dateline: %s', (text) => {
    expect(datelineOf(text)).toBeNull()
  })
})

test.each([
  ['a label before a title opens no text', 'EXCLUSIVE: Iraq wants camp closed', false, false],
  ['before a sentence it may', 'BAGHDAD: The camp will close.', true, true],
  ['a place alone in its line', 'BAGHDAD:', false, true],
  ['a wire before a line without a stop', 'BAGHDAD (AP) — The camp will close', false, true],
])('%s', (_, line, isSentence, want) => {
  expect(opensText(line, isSentence)).toBe(want)
})
