import { describe, expect, test } from '@jest/globals'
import { clean } from '../../src/clean/index.js'
import type { Article } from '../../src/model/article.js'
import type { Section } from '../../src/model/span.js'
import { knowledge, loadFiles } from './loading.js'

const long =
  'The general told reporters in the hot hall that the plan had been talked over for many months, that the trucks were ready, and that nobody should expect a parade.'

async function pageOf(html: string): Promise<Article> {
  const { articles, notices } = await loadFiles({ 'page-2021-01-02.html': html })
  expect(notices.filter(({ severity }) => severity === 'error')).toEqual([])
  return articles[0]!
}

/** Every line with its section, as `clean` has it in the end. */
async function linesOf(html: string): Promise<[string, Section][]> {
  const article = await pageOf(html)
  return clean(article, knowledge).flatMap(({ start, end, section }) =>
    article.text
      .slice(start, end)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, Section] => [line, section]),
  )
}

const sectionIn = (lines: [string, Section][], words: string): Section | undefined =>
  lines.find(([line]) => line.includes(words))?.[1]

const body = `<p>WASHINGTON (AP) — ${long}</p><p>Around 300 soldiers live in the camp, she said. ${long}</p><p>${long}</p>`

describe('what belongs to a page and what to its article', () => {
  const cases: { name: string; html: string; want: Record<string, Section> }[] = [
    {
      name: 'elements that are no text by their tag',
      html: `<html><body><nav>Nav words here</nav><main><article><h1>Camp to close in spring</h1>${body}<aside><p>Aside words stand here, long enough to be a sentence of its own.</p></aside></article></main><footer>Footer words</footer></body></html>`,
      want: {
        'Nav words': 'other',
        'Camp to close': 'headline',
        '300 soldiers': 'body',
        'Aside words': 'other',
        'Footer words': 'other',
      },
    },
    {
      name: 'elements that are no text by their class, in several spellings',
      html: `<html><body><div class="siteNav main-nav">World and more</div><div class="wrap has-sidebar comments-open"><h1>Camp to close in spring</h1><div class="storyBody">${body}<div class="relatedPosts"><p>Other camp closed last year after a long quarrel over rent.</p></div><div class="js-newsletter-signup">Letters every day for you and yours.</div></div><div id="comments"><p>Zed: they will never go, they said the same in 2011.</p></div></div></body></html>`,
      want: {
        'World and more': 'other',
        '300 soldiers': 'body',
        'Other camp': 'other',
        'Letters every': 'other',
        'Zed:': 'other',
      },
    },
    {
      name: 'stand-first, caption, byline',
      html: `<html><body><article><h1>Camp to close in spring</h1><p class="article__standfirst">The last soldiers go home, a general says.</p><div class="byline">By Jane Doe</div><figure><img src="a.jpg" alt="alt words"><figcaption>Soldiers at the gate of the camp.</figcaption></figure>${body}</article></body></html>`,
      want: {
        'The last soldiers': 'summary',
        'By Jane': 'other',
        'Soldiers at the gate': 'caption',
        '300 soldiers': 'body',
      },
    },
    {
      name: 'a stand-first without a telling class stands above the byline',
      html: `<html><body><div><h1>Camp to close in spring</h1><p>The last soldiers go home, a general says.</p><p><time datetime="2021-01-02">2 January 2021</time></p>${body}</div></body></html>`,
      want: { 'The last soldiers': 'summary', '300 soldiers': 'body' },
    },
    {
      name: 'a list of the main points above the text',
      html: `<html><body><main><div class="art"><h1>Camp to close in spring</h1><ul class="gist"><li>Around 40 soldiers are left there, a general says</li><li>Share</li></ul><div class="by">Jane Doe</div><div class="text">${body}</div></div></main></body></html>`,
      want: { 'Around 40': 'summary', Share: 'other', '300 soldiers': 'body' },
    },
    {
      name: 'a related link between two paragraphs',
      html: `<html><body><article><h1>Camp to close in spring</h1><p>${long}</p><p><a href="/x">Iraq has 9,000 foreign soldiers, study says</a></p><p>Around 300 soldiers live <a href="/camp">in the camp</a>. ${long}</p></article></body></html>`,
      want: { '9,000 foreign': 'other', '300 soldiers': 'body' },
    },
    {
      name: 'a page whose paragraphs are line breaks',
      html: `<html><body><table><tr><td><b>Camp to close in spring</b><br><br>${long}<br><br>Around 300 soldiers live in the camp, she said. ${long}<br><br>${long}</td><td><a href="/">Home</a></td></tr></table></body></html>`,
      want: { '300 soldiers': 'body' },
    },
    {
      name: 'a text that was typed with its own line breaks',
      html: `<html><body><h1>Camp to close in spring</h1><pre>\nFor Immediate Release\n\nThe last of the soldiers who had been stationed at the camp\nsince the spring of 2016 went home on Sunday, the general\nsaid at the gate, where nobody had come to see them and the\nflags had been taken down.\n\nAround 300 soldiers live in the other camp.\n</pre></body></html>`,
      want: {
        'For Immediate': 'other',
        'stationed at the camp since the spring of 2016 went home on Sunday, the general said': 'body',
        '300 soldiers': 'body',
      },
    },
    {
      name: 'a form around the whole page',
      html: `<html><body><form id="aspnetForm"><div class="menu">Menu words</div><h1>Camp to close in spring</h1><div>${body}</div></form></body></html>`,
      want: { 'Menu words': 'other', 'Camp to close': 'headline', '300 soldiers': 'body' },
    },
    {
      name: 'a form around a page whose paragraphs are no paragraphs',
      html: `<html><body><form><div class="header"><a href="/">Home</a></div><div class="two-col right-sidebar"><h1>Camp to close in spring</h1><div class="txt"><div>${long}</div><div>Around 300 soldiers live in the camp. ${long}</div></div></div></form></body></html>`,
      want: { Home: 'other', 'Camp to close': 'headline', '300 soldiers': 'body' },
    },
    {
      name: 'each paragraph in an element of its own',
      html: `<html><body><h1>Camp to close in spring</h1><div>${[long, 'Around 300 soldiers live in the camp.', long, long].map((words) => `<div class="widget widget-text"><div class="inner"><p>${words}</p></div></div>`).join('')}</div><div class="sidebar-widget"><p>All 9,000 soldiers to go by May.</p></div></body></html>`,
      want: { '300 soldiers': 'body', '9,000': 'other' },
    },
    {
      name: 'the site\u2019s name as a heading above the title',
      html: `<html><head><meta property="og:title" content="Camp to close in spring"></head><body><h1>The Daily Harbour Post</h1><h2>Camp to close in spring</h2><div>${body}</div></body></html>`,
      want: { 'The Daily Harbour Post': 'other', 'Camp to close': 'headline', '300 soldiers': 'body' },
    },
    {
      name: 'lists and headings of the text',
      html: `<html><body><article><h1>Camp to close in spring</h1>${body}<h2>What is left</h2><ul><li>Around 40 trucks stand in the yard, the general said.</li><li>Two hangars were given to the army.</li></ul><p>${long}</p></article></body></html>`,
      want: { 'What is left': 'body', '40 trucks': 'body', 'Two hangars': 'body' },
    },
    {
      name: 'a cookie banner and scripts',
      html: `<html><body><div id="cookie-banner">We use cookies to count 2,500 readers.</div><script>var troops = 2500</script><style>p{}</style><noscript>Turn on scripts, please.</noscript><article><h1>Camp to close in spring</h1>${body}</article></body></html>`,
      want: { 'We use cookies': 'other', '300 soldiers': 'body' },
    },
    {
      name: 'a second article below the first',
      html: `<html><body><article><h1>Camp to close in spring</h1>${body}</article><article><h1>Markets fall on a grey Monday</h1><p>${long.replace('plan', 'index')}</p></article></body></html>`,
      want: { '300 soldiers': 'body', 'Markets fall': 'other' },
    },
    {
      name: 'furniture inside the text that no class gives away',
      html: `<html><body><article><h1>Camp to close in spring</h1><p>${long}</p><p>Sign up for our daily letter.</p><p>READ MORE: Iraq has 9,000 foreign soldiers</p><p>Around 300 soldiers live in the camp. ${long}</p><p>© 2021 Harbour Post. All rights reserved.</p></article></body></html>`,
      want: { 'Sign up': 'other', 'READ MORE': 'other', '300 soldiers': 'body', '© 2021': 'other' },
    },
  ]
  test.each(cases)('$name', async ({ html, want }) => {
    const lines = await linesOf(html)
    const got = Object.fromEntries(Object.keys(want).map((words) => [words, sectionIn(lines, words)]))
    expect(got).toEqual(want)
  })

  test('scripts, alternative texts and hidden elements are no text at all', async () => {
    const { text } = await pageOf(
      `<html><body><article><h1>Camp to close in spring</h1>${body}<img alt="two men"><p hidden>Hidden words</p><p style="display: none">More hidden words</p><script>var n = 2500</script><select><option>Pick</option></select></article></body></html>`,
    )
    for (const words of ['two men', 'idden words', '2500', 'Pick']) expect(text).not.toContain(words)
  })
})

describe('the text of a page', () => {
  const wrap = (html: string): string =>
    `<html><body><article><h1>Camp to close in spring</h1>${html}${body}</article></body></html>`
  const cases: [string, string, string][] = [
    [
      'entities and spaces',
      '<p>About&nbsp;7,500&#160;men\n   &amp;   women &mdash; all volunteers &#8212; serve in this place today.</p>',
      'About 7,500 men & women — all volunteers — serve in this place today.',
    ],
    [
      'emphasis inside words',
      '<p>Some <b>2</b>,<i>500</i> soldiers <em>may</em> remain in that old camp after the spring.</p>',
      'Some 2,500 soldiers may remain in that old camp after the spring.',
    ],
    [
      'a footnote’s number',
      '<p>There are 2,500<sup>3</sup> soldiers in the country<sup>[12]</sup>, the ministry says today.</p>',
      'There are 2,500 soldiers in the country, the ministry says today.',
    ],
    [
      'an ordinal is no footnote',
      '<p>They left on the 4<sup>th</sup> of April, the ministry says in its yearly book.</p>',
      'They left on the 4th of April, the ministry says in its yearly book.',
    ],
    [
      'quotation marks that the markup stands for',
      '<p>He called it <q>a good day</q> for the whole wide region and its weary people.</p>',
      'He called it “a good day” for the whole wide region and its weary people.',
    ],
    [
      'soft hyphens',
      '<p>The sol&shy;diers of the coa&#173;lition left the place with their trucks and bread.</p>',
      'The soldiers of the coalition left the place with their trucks and bread.',
    ],
    [
      'a table’s row',
      '<table><tr><th>Country</th><th>Troops</th></tr><tr><td>Denmark</td><td>250</td></tr></table>',
      'Denmark | 250',
    ],
  ]
  test.each(cases)('%s', async (_, html, line) => {
    const { text } = await pageOf(wrap(html))
    expect(text.split('\n')).toContain(line)
  })

  test('a fragment without html and body is an article too', async () => {
    const lines = await linesOf(`<h1>Camp to close in spring</h1>${body}`)
    expect(sectionIn(lines, 'Camp to close')).toBe('headline')
    expect(sectionIn(lines, '300 soldiers')).toBe('body')
  })

  test('the layout leaves nothing out', async () => {
    const { text, layout } = await pageOf(wrap(''))
    expect(layout?.[0]?.start).toBe(0)
    expect(layout?.at(-1)?.end).toBe(text.length)
    layout?.slice(1).forEach((stretch, at) => expect(stretch.start).toBe(layout[at]?.end))
  })

  test('a page without an article is told', async () => {
    const { articles, notices } = await loadFiles({
      'a.html': '<html><body><nav><a href="/">Home</a></nav></body></html>',
    })
    expect(articles).toEqual([])
    expect(notices).toMatchObject([{ code: 'source/no-article', severity: 'error', where: 'a.html' }])
  })
})

describe('what a page says of itself', () => {
  const page = (head: string, above = ''): string =>
    `<html lang="en-GB"><head>${head}</head><body><article><h1>Camp to close in spring</h1>${above}${body.replace('(AP)', '')}</article></body></html>`
  const cases: [string, string, Record<string, unknown>][] = [
    [
      'linked data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"X","datePublished":"2020-03-04T23:50:00-05:00","publisher":{"name":"Harbour Post"}}</script>',
      { published: '2020-03-04', outlet: 'Harbour Post' },
    ],
    [
      'linked data in a graph, by reference',
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Harbour Post"},{"@type":["ReportageNewsArticle"],"datePublished":"2020-03-04","publisher":{"@id":"#o"}}]}</script>',
      { published: '2020-03-04', outlet: 'Harbour Post' },
    ],
    [
      'broken linked data beside good meta elements',
      '<script type="application/ld+json">{oops</script><meta property="article:published_time" content="2020-03-04T01:00:00Z"><meta property="og:site_name" content="Harbour Post">',
      { published: '2020-03-04', outlet: 'Harbour Post' },
    ],
    [
      'an author that is a wire',
      '<meta name="author" content="Jane Doe, Associated Press"><meta name="date" content="4 March 2020">',
      { published: '2020-03-04', origins: ['ap'] },
    ],
    [
      'the site’s name behind the title',
      '<title>Camp to close in spring - Harbour Post</title><meta itemprop="datePublished" content="March 4, 2020">',
      { published: '2020-03-04', outlet: 'Harbour Post' },
    ],
    [
      'address and language',
      '<link rel="canonical" href="https://harbour.example/camp">',
      { url: 'https://harbour.example/camp', language: 'en' },
    ],
  ]
  test.each(cases)('%s', async (_, head, want) => {
    const { source } = await pageOf(page(head))
    expect(source).toMatchObject({ title: 'Camp to close in spring', ...want })
  })

  test('a time element and a dateline tell what no metadata do', async () => {
    const { source, provenance } = await pageOf(
      `<html><body><article><h1>Camp to close in spring</h1><p>By Jane Doe <time datetime="2019-05-06T10:00">6 May 2019</time></p>${body}</article></body></html>`,
    )
    expect(source).toMatchObject({ published: '2019-05-06', origins: ['ap'] })
    expect(provenance).toMatchObject({ published: 'metadata', origins: 'text' })
  })
})
