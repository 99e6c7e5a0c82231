import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { clean } from '../../src/clean/index.js'
import type { Article } from '../../src/model/article.js'
import { knowledge, loadFiles } from './loading.js'

const folder = 'test/load/pages'
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))

/** What the page says of itself, then each line with its section's letter: headline, summary, body, caption, other. */
function cutOf({ source, provenance, text, layout }: Article): string[] {
  const said = [
    `outlet ${source.outlet} (${provenance.outlet})`,
    `published ${source.published ?? '-'} (${provenance.published})`,
    `origins ${source.origins.join(' ') || '-'} (${provenance.origins})`,
    `url ${source.url ?? '-'}`,
    `title ${source.title}`,
    '',
  ]
  const lines = clean({ source, provenance, text, layout }, knowledge).flatMap(({ start, end, section }) =>
    text
      .slice(start, end)
      .trimEnd()
      .split('\n')
      .map((line) => `${section.charAt(0).toUpperCase()}|${line}`),
  )
  return [...said, ...lines]
}

/** Each page has beside it what a reader makes of it. */
describe('whole web pages', () => {
  test.each(pages)('%s', async (page) => {
    const { articles } = await loadFiles({ [page]: readFileSync(`${folder}/${page}`) })
    const want = readFileSync(`${folder}/${page.replace('.html', '.txt')}`, 'utf8')
    expect(articles.map(cutOf)).toEqual([want.trimEnd().split('\n')])
  })

  test.each(pages)('%s gives the same text with the line ends of Windows and a mark of its encoding', async (page) => {
    const html = readFileSync(`${folder}/${page}`, 'utf8')
    const { articles } = await loadFiles({ 'a.html': html, 'b.html': `\ufeff${html.replaceAll('\n', '\r\n')}` })
    expect(articles[1]?.text).toBe(articles[0]?.text)
    expect(articles[1]?.layout).toEqual(articles[0]?.layout)
  })

  test('none has an expectation without a page', () => {
    const expected = readdirSync(folder).filter((file) => file.endsWith('.txt'))
    for (const file of expected) expect(existsSync(`${folder}/${file.replace('.txt', '.html')}`)).toBe(true)
  })
})
