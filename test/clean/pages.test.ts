import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { clean } from '../../src/clean/index.js'
import { readKnowledge } from '../../src/knowledge/index.js'
import type { Article } from '../../src/model/article.js'

const knowledge = readKnowledge('data')
const folder = 'test/clean/pages'
const letters = { H: 'headline', S: 'summary', B: 'body', C: 'caption', O: 'other' } as const
type Letter = keyof typeof letters

/** A page of the folder: each line has the letter of its section and a stroke before it. */
function pageOf(file: string): { text: string; want: string[] } {
  const rows = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n')
  return {
    text: rows.map((row) => row.slice(2)).join('\n'),
    want: rows
      .filter((row) => row.slice(2).trim() !== '')
      .map((row) => `${letters[row.charAt(0) as Letter]}| ${row.slice(2)}`),
  }
}

const articleOf = (text: string): Article => ({ text, layout: null }) as Article

/** The page's lines with the sections that they got, blank ones left out. */
function cutOf(text: string): string[] {
  return clean(articleOf(text), knowledge).flatMap(({ start, end, section }) =>
    text
      .slice(start, end)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => `${section}| ${line}`),
  )
}

describe('pages as they are pasted', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  test.each(files)('%s', (file) => {
    const { text, want } = pageOf(file)
    expect(cutOf(text)).toEqual(want)
  })
  test.each(files)('%s with the line ends of Windows', (file) => {
    const { text, want } = pageOf(file)
    expect(cutOf(text.replaceAll('\n', '\r\n'))).toEqual(want)
  })
})

describe('the stretches', () => {
  const texts = [
    '',
    '\n',
    'One line',
    'Menu\n\n\n',
    '• a\n• b',
    'a\rb\rc',
    ...readdirSync(folder).map((file) => pageOf(file).text),
  ]
  test.each(texts)('follow one another and leave nothing out: %j', (text) => {
    const stretches = clean(articleOf(text), knowledge)
    expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    stretches.slice(1).forEach(({ start, section }, at) => {
      expect(start).toBe(stretches[at]?.end)
      expect(section).not.toBe(stretches[at]?.section)
    })
  })

  const title = 'The camp will be closed in spring, says one\n'
  const sentence = 'The old camp will close in spring, a general said.\n'
  test.each([
    ['titles', `${title}Updated 3 March 2020\n`.repeat(30_000)],
    [
      'titles above a text',
      Array.from({ length: 60_000 }, (_, at) => `Camp number ${at} closes\n`).join('') + sentence,
    ],
    [
      'titles below a text',
      sentence + Array.from({ length: 60_000 }, (_, at) => `Camp number ${at} closes\n`).join(''),
    ],
    ['dates', '3 March 2020\n'.repeat(60_000)],
    ['one long line', 'camp, '.repeat(300_000)],
    ['one long line of capitals', 'Camp '.repeat(300_000)],
    ['one long line of spaces', `a${' '.repeat(500_000)}b`],
  ])('a large file of %s is cut in time', (_, text) => {
    const before = performance.now()
    clean(articleOf(text), knowledge)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

describe('a line of the text that leads to another report at its end', () => {
  const said = 'The old camp will close in the spring, a general said. '
  test.each([
    ['Read more: Ministry to send 9,000 soldiers', 'other'],
    ['READ ALSO: Ministry to send 9,000 soldiers', 'other'],
    ['WATCH: How the camp was built', 'other'],
    ['He gave two reasons: the cost of it, and the cold.', 'body'],
    ['They read more: books, papers and letters from home.', 'body'],
  ])('%s', (end, section) => {
    const text = `Old camp to close in spring\n\n${said}${end}\n\nAbout 40 trucks will stay in the yard.\n`
    const found = clean(articleOf(text), knowledge).find((stretch) => stretch.end > text.indexOf(end))
    expect(found?.section).toBe(section)
    if (section === 'other') expect(text.slice(found?.start, found?.end).trim()).toBe(end)
  })
})
