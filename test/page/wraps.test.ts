import { describe, expect, test } from '@jest/globals'
import { pageLines } from '../../src/page/lines.js'
import { wrappedStarts } from '../../src/page/wraps.js'

const linesOf = (text: string): string[] => pageLines(text).map((line) => line.text)

/** Breaks a text as mail programs do: no line is longer than the width, and each takes the words that fit. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const first =
  'The last of the soldiers who had been stationed at the old camp since the spring of 2016 went home on Sunday, the U.S. Army said in a short statement. No parade was held at the gate, and the flags had been taken down on the evening before.'
const second =
  'About 40 trucks will stay in the yard until the autumn, when the town wants to build a school and a small clinic there with money from the province.'

describe('a paragraph broken to fit a width', () => {
  test.each([50, 60, 65, 72, 78, 80, 100])('is one line at %i columns', (width) => {
    expect(linesOf(`${wrap(first, width)}\n\n${wrap(second, width)}\n`)).toEqual([first, '', second])
  })

  test('ends where a line is shorter than it need be', () => {
    expect(linesOf(`${wrap(`${first} They sang.`, 70)}\n${wrap(second, 70)}`)).toEqual([`${first} They sang.`, second])
  })

  test('keeps its place in the text, with every break of a line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = wrap(first, 70).replaceAll('\n', end)
      const [line] = pageLines(`${text}${end}`)
      expect(line).toMatchObject({ start: 0, text: first })
      expect(text.slice(line?.start, line?.end).trimEnd()).toBe(text)
    }
  })

  test('has its title, its list and its dates beside it', () => {
    const list = ['- the first of the two hangars, which was empty', '- the second of the hangars, which was not']
    const text = ['Camp closes, army says', '3 March 2020', wrap(first, 66), ...list, wrap(second, 66)].join('\n')
    expect(linesOf(text)).toEqual(['Camp closes, army says', '3 March 2020', first, ...list, second])
  })

  test('may be indented', () => {
    const indented = wrap(first, 64).replaceAll(/^/gm, '    ')
    expect(linesOf(indented)).toEqual([first])
  })
})

describe('a sentence that a scraper broke', () => {
  test.each([
    [
      'before a link',
      'The two sides will hold talks on the old camp and on what will become of its yard with',
      'Washington in the spring, he said.',
    ],
    ['before a name', 'The two sides have long spoken of the camp and the', 'General was there, he said.'],
    [
      'before small letters',
      'The two sides have long spoken of the old camp',
      'that was given back in March, he said.',
    ],
    ['behind a comma', 'After many months of talks on the old camp,', 'both sides have signed, he said.'],
    ['before a number', 'The soldiers in the valley were', '2,500 at one time, he said.'],
  ])('is one line: %s', (_, above, below) => {
    expect(linesOf(`${above}\n${below}`)).toEqual([`${above} ${below}`])
  })
})

describe('lines that are lines', () => {
  test.each([
    ['paragraphs', 'The soldiers left the camp on Sunday.\nThe yard is empty now.'],
    ['titles', 'Camp to close in the spring, general says\nMarkets fall on a grey Monday in March'],
    ['a menu in small letters', 'home\nnews\nsport\nweather\nlog in'],
    ['share buttons', 'Share this story\nfacebook sharing button\ntwitter sharing button\nemail'],
    [
      'a title above a name in small letters',
      'Soldiers to leave the two camps in west by spring\nal-Kasr is the first, officials say',
    ],
    ['a title that ends in a preposition', 'What the soldiers in the old camp are there for\nBy Jane Doe'],
    ['a title and its author', 'Camp to close in the spring, a general says today\nby Jane Doe in the valley'],
    ['a caption and its origin', 'Soldiers stand at the gate of the old camp on Sunday\nvia Harbour Post'],
    ['a list', 'The camp has had three names since it was built\n• al first\n• the second one\n• and a third'],
    [
      'a blank line between',
      'The two sides will hold talks on the camp with\n\nwashing machines for sale in the valley',
    ],
    [
      'fields',
      'title: the camp and what will become of it now\nauthor: jane doe of the harbour post\ndate: 2020-03-03',
    ],
    ['no text', ''],
    ['breaks alone', '\n\r\n\r\n'],
  ])('%s', (_, text) => {
    expect([...wrappedStarts(text)]).toEqual([])
  })

  test('a poem’s lines are shorter than they need be', () => {
    const poem = [
      'We went away in spring',
      'And nobody was there',
      'To see the trucks go by',
      'Or hear the engines’ prayer',
    ]
    expect([...wrappedStarts(poem.join('\n'))]).toEqual([])
  })

  test('a large file takes time that grows with its length', () => {
    const before = performance.now()
    wrappedStarts('the camp and its yard are empty now and will be until the spring of\n'.repeat(50_000))
    wrappedStarts('a'.repeat(3_000_000))
    wrappedStarts(`${' '.repeat(500_000)}\n`.repeat(4))
    expect(performance.now() - before).toBeLessThan(3_000)
  })
})
