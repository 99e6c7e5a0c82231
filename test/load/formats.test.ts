import { describe, expect, test } from '@jest/globals'
import { clean } from '../../src/clean/index.js'
import type { Article } from '../../src/model/article.js'
import { knowledge, loadFiles } from './loading.js'

const para = 'The soldiers will leave the old camp in the spring, the general said at the gate on a cold day.'

async function articleOf(name: string, content: string): Promise<Article> {
  const { articles } = await loadFiles({ [name]: content })
  return articles[0]!
}

/** The article's lines by section, blank ones left out. */
function cutOf(article: Article): Record<string, string[]> {
  const cut: Record<string, string[]> = {}
  for (const { start, end, section } of clean(article, knowledge)) {
    const lines = article.text.slice(start, end).split('\n')
    ;(cut[section] ??= []).push(...lines.filter((line) => line.trim() !== ''))
  }
  return cut
}

describe('Markdown', () => {
  const marked = `---
title: "Camp to close: a report"
outlet: Harbour Post
date: 2020-03-04
lang: en-GB
origins: [Reuters, Some Small Agency]
url: https://harbour.example/camp
---

# Camp to close: a report

*What the general said, and what he did not.*

![Soldiers at the gate](gate.jpg)

${para} He spoke of [the other camp](https://x.example) too.

- [Iraq has 9,000 foreign soldiers](https://x.example/9000)

## What is left

- Around 40 trucks stand in the yard.

\`\`\`
var troops = 2500
\`\`\`

${para}

*Jane Doe is a senior fellow at the Harbour Institute.*
`
  test('keeps the file as its text, front matter and all', async () => {
    const article = await articleOf('note.md', marked)
    expect(article.text).toBe(marked)
    expect(article.source).toMatchObject({
      title: 'Camp to close: a report',
      outlet: 'Harbour Post',
      published: '2020-03-04',
      language: 'en',
      url: 'https://harbour.example/camp',
      origins: ['reuters', 'some-small-agency'],
    })
    expect(article.provenance).toMatchObject({
      title: 'front-matter',
      published: 'front-matter',
      origins: 'front-matter',
    })
  })

  test('takes a list between the title and the text for the summary, one in the text for the text', async () => {
    const page =
      '# Camp to close\n\n- The camp closes in May.\n- Nobody stays.\n\nA general spoke.\n\n- He left early.\n'
    const cut = cutOf(await articleOf('note.md', page))
    expect(cut['summary']).toEqual(['- The camp closes in May.', '- Nobody stays.'])
    expect(cut['body']).toEqual(['A general spoke.', '- He left early.'])
  })

  test('tells title, stand-first, pictures, lists of links and code apart', async () => {
    const cut = cutOf(await articleOf('note.md', marked))
    expect(cut['headline']).toEqual(['# Camp to close: a report'])
    expect(cut['summary']).toEqual(['*What the general said, and what he did not.*'])
    expect(cut['caption']).toEqual(['![Soldiers at the gate](gate.jpg)'])
    expect(cut['body']).toEqual([
      expect.stringContaining('the other camp'),
      '## What is left',
      '- Around 40 trucks stand in the yard.',
      para,
    ])
    expect(cut['other']).toEqual(
      expect.arrayContaining([
        'var troops = 2500',
        expect.stringContaining('9,000'),
        expect.stringContaining('Jane Doe'),
        'date: 2020-03-04',
      ]),
    )
  })

  test('reads a file without any marks as plain text', async () => {
    const article = await articleOf('note.md', `Camp to close in spring\n\n${para}\n\n${para}\n`)
    expect(article.layout).toBeNull()
    expect(article.source.title).toBe('Camp to close in spring')
  })

  test('tells of front matter that is no YAML, and reads the rest', async () => {
    const { articles, notices } = await loadFiles({
      'note.md': `---\ntitle: a: b: c\n---\n\n# Camp to close\n\n${para}\n`,
    })
    expect(articles[0]?.source.title).toBe('Camp to close')
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'source/front-matter', severity: 'warning', where: 'note.md' }),
    )
  })
})

describe('JSON', () => {
  test('a body that a program wrapped has its paragraphs', async () => {
    const body = [
      'The last of the soldiers who had been stationed at the camp\nsince the spring of 2016 went home on Sunday, the general\nsaid at the gate, where nobody had come to see them and the\nflags had been taken down.',
      'The end of it was quiet.',
    ]
    const { articles } = await loadFiles({
      'a.json': JSON.stringify({ title: 'Camp closes', body: body.join('\n\n') }),
    })
    expect(articles[0]?.text).toBe(['Camp closes', ...body.map((line) => line.replaceAll('\n', ' ')), ''].join('\n'))
  })

  const cases: [string, object, Record<string, unknown>][] = [
    [
      'title, date, outlet, body',
      { title: 'Camp to close', date: '2020-03-04', outlet: 'Harbour Post', body: para },
      { title: 'Camp to close', published: '2020-03-04', outlet: 'Harbour Post' },
    ],
    [
      'headline, datePublished, publisher, articleBody',
      {
        headline: 'Camp to close',
        datePublished: '2020-03-04T23:00:00-05:00',
        publisher: { name: 'Harbour Post' },
        articleBody: para,
      },
      { title: 'Camp to close', published: '2020-03-04', outlet: 'Harbour Post' },
    ],
    [
      'name, published_at, source, content',
      {
        name: 'Camp to close',
        published_at: 'March 4, 2020',
        source: { name: 'Harbour Post' },
        content: para,
        link: 'https://h.example/1',
      },
      { title: 'Camp to close', published: '2020-03-04', outlet: 'Harbour Post', url: 'https://h.example/1' },
    ],
    ['seconds since 1970', { title: 'Camp to close', timestamp: 1583280000, text: para }, { published: '2020-03-04' }],
    [
      'milliseconds since 1970',
      { title: 'Camp to close', timestamp: 1583280000000, text: para },
      { published: '2020-03-04' },
    ],
    [
      'a source that is an address',
      { title: 'Camp to close', source: 'https://harbour.example', site_name: 'Harbour Post', text: para },
      { outlet: 'Harbour Post' },
    ],
    ['a body in paragraphs', { title: 'Camp to close', body: [para, { text: para }] }, { title: 'Camp to close' }],
    ['a wrapped article', { status: 'ok', data: { title: 'Camp to close', body: para } }, { title: 'Camp to close' }],
    [
      'an author that is a wire',
      { title: 'Camp to close', author: 'Agence France-Presse', body: para },
      { origins: ['afp'] },
    ],
    ['a date that is none', { title: 'Camp to close', date: 'yesterday', body: para }, { published: null }],
    ['other languages', { title: 'Camp to close', inLanguage: 'en-US', body: para }, { language: 'en' }],
  ]
  test.each(cases)('%s', async (_, record, want) => {
    const article = await articleOf('note.json', JSON.stringify(record))
    expect(article.source).toMatchObject(want)
    expect(cutOf(article)['body']).toContain(para)
  })

  test('title, stand-first and captions stand above the body', async () => {
    const record = {
      title: 'Camp to close',
      description: 'A general speaks.',
      image: { caption: 'The gate.' },
      body: `${para}\n\n${para}`,
      comments: [{ text: 'All 9,000 must go.' }],
    }
    const article = await articleOf('note.json', JSON.stringify(record))
    expect(article.text).toBe(`Camp to close\nA general speaks.\nThe gate.\n${para}\n${para}\n`)
    expect(cutOf(article)).toEqual({
      headline: ['Camp to close'],
      summary: ['A general speaks.'],
      caption: ['The gate.'],
      body: [para, para],
    })
  })

  test('a body in HTML, and one with its entities alone', async () => {
    const html = await articleOf(
      'a.json',
      JSON.stringify({
        title: 'Camp',
        body: `<p>${para}</p><p><a href="/x">Other news of the day</a></p><ul><li>One &amp; two.</li></ul>`,
      }),
    )
    expect(cutOf(html)).toMatchObject({ body: [para, 'One & two.'], other: ['Other news of the day'] })
    const entities = await articleOf('b.json', JSON.stringify({ title: 'Camp', body: `It&rsquo;s over.\n\n${para}` }))
    expect(cutOf(entities)['body']).toEqual(['It’s over.', para])
  })

  test('a list gives each article an id of its own', async () => {
    const list = [
      { id: 'spring', title: 'Camp', body: para },
      { title: 'Gate', body: para },
      { id: 'note-3', title: 'Yard', body: para },
    ]
    const { articles } = await loadFiles({ 'note.json': JSON.stringify(list) })
    expect(articles.map(({ source }) => source.id)).toEqual(['note-2', 'note-3', 'note-spring'])
    const feed = await loadFiles({
      'feed.json': JSON.stringify({ version: '1.1', items: [{ title: 'Camp', content_html: `<p>${para}</p>` }] }),
    })
    expect(feed.articles.map(({ source }) => source.id)).toEqual(['feed'])
  })

  test('entries without a text are told, the others read', async () => {
    const { articles, notices } = await loadFiles({
      'note.json': JSON.stringify([{ title: 'Camp', body: para }, { title: 'Nothing' }, 7]),
    })
    expect(articles).toHaveLength(1)
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: 'source/no-article',
        severity: 'error',
        what: 'entry 2, 3 hold no article; the others were read.',
      }),
    )
  })

  test.each([
    ['no JSON', '{"title": ', 'source/invalid'],
    ['no article', '{"title": "Camp"}', 'source/no-article'],
    ['an empty list', '[]', 'source/no-article'],
    ['a result of this program', '{"schemaVersion":1,"sources":[],"claims":[]}', 'source/no-article'],
  ])('%s is one error', async (_, content, code) => {
    const { articles, notices } = await loadFiles({ 'note.json': content })
    expect(articles).toEqual([])
    expect(notices).toMatchObject([{ code, severity: 'error', where: 'note.json' }])
  })
})

describe('JSON Lines', () => {
  test('one article a line; a broken line is told and passed over', async () => {
    const lines = [
      JSON.stringify({ title: 'Camp', body: para }),
      '',
      '{broken',
      JSON.stringify({ title: 'Gate', body: para }),
    ]
    const { articles, notices } = await loadFiles({ 'feed.jsonl': lines.join('\n') })
    expect(articles.map(({ source }) => source.title)).toEqual(['Camp', 'Gate'])
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'source/invalid', what: expect.stringContaining('line 3') }),
    )
  })
})
