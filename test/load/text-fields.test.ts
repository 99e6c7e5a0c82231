import { describe, expect, test } from '@jest/globals'
import { loadFiles } from './loading.js'

const para = 'The soldiers will leave the old camp in the spring, the general said at the gate on a cold day.'
const report = (...lines: string[]): string => [...lines, '', para, '', para, ''].join('\n')

async function sourceOf(text: string, name = 'note.txt') {
  const { articles } = await loadFiles({ [name]: text })
  return { ...articles[0]!.source, provenance: articles[0]!.provenance }
}

describe('when a text was published', () => {
  const cases: [string, string, string | null][] = [
    ['a dateline with a year', `BAGHDAD, July 22, 2024 (AP) — ${para}`, '2024-07-22'],
    ['an agency’s dateline with a year', `MOSCOW, 22 July 2023. /TASS/. ${para}`, '2023-07-22'],
    ['a dateline without a year says nothing', `BAGHDAD, July 22 (AP) — ${para}`, null],
    ['a line with the word', report('Camp to close in spring', 'Published: 3 March 2020 at 14:05'), '2020-03-03'],
    ['a line with a date alone', report('Camp to close in spring', 'Tuesday, March 3, 2020 2:05 PM'), '2020-03-03'],
    ['a wire and a date', report('Camp to close in spring', 'Afp September 09, 2021'), '2021-09-09'],
    ['a byline with a date', report('Camp to close in spring', 'By Jane Doe | March 3, 2020'), '2020-03-03'],
    ['a machine’s time', report('Camp to close in spring', '2020-03-03T05:48:12+00:00'), '2020-03-03'],
    [
      'first published before updated',
      report('Camp to close in spring', 'Updated 5 March 2020', 'Published 3 March 2020'),
      '2020-03-03',
    ],
    [
      'updated where nothing else is said',
      report('Camp to close in spring', 'Last updated: 5 March 2020'),
      '2020-03-05',
    ],
    ['a day and month alone', report('Camp to close in spring', '24 July'), null],
    ['numbers whose order cannot be known', report('Camp to close in spring', '03/04/2020'), null],
    ['numbers whose order shows', report('Camp to close in spring', '23/04/2020'), '2020-04-23'],
    ['below the text', `${report('Camp to close in spring')}\nPublished on 3 March 2020`, '2020-03-03'],
    [
      'a day in the text is no publication',
      `Camp to close in spring\n\nOn 3 March 2020 the old camp was given back, and the soldiers left with all that they had.`,
      null,
    ],
    ['a scraper’s stamp', ` date 2020-03-03 ${report('Camp to close in spring')}`, '2020-03-03'],
    ['a scraper’s stamp before the first sentence', ` date 2020-03-03 ${para}\n\n${para}\n`, '2020-03-03'],
    [
      'the day below the title before the masthead’s',
      report('Wednesday 20 June 2018', '', 'Camp to close in spring', '', 'Delta, March 3, 2020'),
      '2020-03-03',
    ],
    ['the masthead’s day alone', report('Tuesday, March 3, 2020', '', 'Camp to close in spring'), '2020-03-03'],
    [
      '“Published” below the title before a day above it',
      report('Wednesday 20 June 2018', '', 'Camp to close in spring', '', 'Published: 3 March 2020'),
      '2020-03-03',
    ],
    [
      'a byline with a place and a change',
      report('Camp to close in spring', 'Written by Jane Doe | Delta | Updated: Mar 3 2020, 06:11am hrs'),
      '2020-03-03',
    ],
    [
      'a byline that says when',
      report('Camp to close in spring', 'By Staff on March 3, 2020 at 3:15 PM'),
      '2020-03-03',
    ],
    [
      'a page’s own title',
      `Camp to close in spring | Valley | News | HP | 03.03.2020\n\n${report('Camp to close in spring')}`,
      '2020-03-03',
    ],
    ['behind the text', `${report('Camp to close in spring')}\nMarch 3, 2020\nValley, News`, '2020-03-03'],
    [
      'with the source',
      `${report('Camp to close in spring')}\nSource: Harbour Post March 3, 2020 14:45 UTC`,
      '2020-03-03',
    ],
    [
      'below a correction',
      report(
        'Camp to close in spring',
        '',
        'Correction: an earlier version named another camp.',
        '',
        'Tuesday, March 3, 2020',
      ),
      '2020-03-03',
    ],
    [
      'with a live page’s first entry',
      `Camp to close in spring\n\n1. Trucks leave the yardpublished at 01:29 Greenwich Mean Time 3 March 2020\n\n${para}\n`,
      '2020-03-03',
    ],
    [
      '“Published in” a paper',
      `${report('Camp to close in spring')}\nPublished in Dawn, March 3rd, 2020`,
      '2020-03-03',
    ],
    ['hours ago', report('Camp to close in spring', '3 hours ago'), null],
    ['yesterday', report('Camp to close in spring', 'yesterday at 10:42'), null],
    ['a year of rights', `${report('Camp to close in spring')}\n© 2019 Harbour Post. All rights reserved.`, null],
    [
      'a comment’s day',
      `${report('Camp to close in spring')}\nComments\nZed\nThey will never go, they said so in 2011.\nAugust 18, 2010 at 11:00 pm | Report abuse |`,
      null,
    ],
    ['a time of day alone', `${report('Camp to close in spring')}\nUpdated 6:27pm`, null],
    [
      'a timeline’s days',
      `Camp to close in spring\n\n${['March 3, 2003', 'April 9, 2004', 'May 1, 2007', 'June 7, 2011', 'July 8, 2014'].map((day) => `${day}\n\n${para}`).join('\n\n')}\n`,
      null,
    ],
    [
      'a timeline’s days with colons',
      `Camp to close in spring\n\n${para}\n\nMarch 3, 2003:\n\n${para}\n\nApril 9, 2004:\n\n${para}\n`,
      null,
    ],
    [
      'what was published in the text',
      `Camp to close in spring\n\nPublished in 2003, the plan had 40 pages that nobody in the valley had read by then.\n\n${para}`,
      null,
    ],
    ['an impossible day', report('Camp to close in spring', '31 February 2020'), null],
  ]
  test.each(cases)('%s', async (_, text, want) => {
    expect((await sourceOf(text)).published).toBe(want)
  })

  test('the file’s name last', async () => {
    const named = await sourceOf(report('Camp to close in spring'), 'harbour-post-2019-02-03.txt')
    expect(named).toMatchObject({ published: '2019-02-03', outlet: 'Harbour Post' })
    expect(named.provenance).toMatchObject({ published: 'file-name', outlet: 'file-name' })
    const stated = await sourceOf(
      report('Camp to close in spring', 'Published 3 March 2020'),
      'harbour-post-2019-02-03.txt',
    )
    expect(stated).toMatchObject({ published: '2020-03-03', provenance: { published: 'text' } })
  })
})

describe('a text with front matter', () => {
  test('says what it is, whatever its file is called', async () => {
    const text = `---\ndate: '2020-03-03'\ntitle: "Camp to\\_close"\nsource_url: https://harbour.example/camp\n---\n\n${para}\n`
    const found = await sourceOf(text)
    expect(found).toMatchObject({ published: '2020-03-03', provenance: { published: 'front-matter' } })
  })
})

describe('what a text is drawn from', () => {
  const cases: [string, string, string[]][] = [
    ['a dateline’s wire', `BAGHDAD (AP) — ${para}`, ['ap']],
    ['a dateline in words', `BAGHDAD (Reuters) - ${para}`, ['reuters']],
    ['a source line', `${report('Camp to close in spring')}\nSOURCE: Reuters`, ['reuters']],
    ['a source line without a space', `${report('Camp to close in spring')}\nSOURCE:Reuters`, ['reuters']],
    ['two agencies', `${report('Camp to close in spring')}\nSource: AFP, Anadolu Agency`, ['afp', 'anadolu']],
    ['materials', `${report('Camp to close in spring')}\nBased on materials from TASS`, ['tass']],
    ['a byline', report('Camp to close in spring', 'By Jane Doe, Associated Press'), ['ap']],
    ['a wire before the date, in small letters', report('Camp to close in spring', 'Afp September 09, 2021'), ['afp']],
    [
      'brackets behind the last sentence',
      `Camp to close in spring\n\n${para}\n\nNobody will stay behind, he said. (AFP)`,
      ['afp'],
    ],
    ['a picture’s credit', report('Camp to close in spring', 'Soldiers stand at the gate of the camp. (Reuters)'), []],
    ['a picture’s credit below', `${report('Camp to close in spring')}\nPhoto: Reuters`, []],
    [
      'what a source told a wire',
      `Camp to close in spring\n\n${para}\n\nThe camp is old, two sources told Reuters.\n\n${para}`,
      [],
    ],
    ['a name within a longer name', `${report('Camp to close in spring')}\nSource: The National Museum`, []],
  ]
  test.each(cases)('%s', async (_, text, want) => {
    expect((await sourceOf(text)).origins).toEqual(want)
  })
})

describe('who printed a text, under which title, where', () => {
  test('an outlet’s mark before the text', async () => {
    expect(await sourceOf(report('Camp to close in spring', '', `Shafaq News/ ${para}`))).toMatchObject({
      outlet: 'Shafaq News',
    })
  })
  test('an outlet’s name above the text', async () => {
    expect(await sourceOf(report('Stars and Stripes', '', 'Camp to close in spring'))).toMatchObject({
      outlet: 'Stars and Stripes',
      title: 'Camp to close in spring',
    })
  })
  test('an address alone in its line', async () => {
    expect(await sourceOf(report('Camp to close in spring', 'https://harbour.example/camp'))).toMatchObject({
      url: 'https://harbour.example/camp',
    })
  })
  test('nobody', async () => {
    expect(await sourceOf(para)).toMatchObject({
      outlet: 'unknown',
      url: null,
      language: 'en',
      provenance: { outlet: 'none' },
    })
  })
})
