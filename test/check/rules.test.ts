import { describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { checkIn, folderOf, report, rulesOf } from './folder.js'

const known = report(
  'Levant Wire',
  '2024-07-20',
  'Officials in Baghdad said some US troops may remain in Iraq after the mission ends.',
)
const newly = (text: string, day = '2024-07-22'): Record<string, string> => ({
  'known/wire.md': known,
  'new.md': report('The Gazette', day, text),
})

describe('what a new report is to the known ones', () => {
  test.each([
    ['another strength', 'Many US troops may remain in Iraq, officials told reporters.', ['conflict/strength']],
    ['the same', 'Some US troops may remain in Iraq, two officials told reporters on Monday.', ['claim/repeats']],
    ['something else', 'The coalition has 87 member countries, a spokesman told reporters.', ['claim/new']],
    ['nothing', 'The national orchestra played to a full house in the capital on Thursday.', ['source/no-claims']],
  ])('%s', async (_, text, rules) => {
    const { found } = await checkIn(folderOf(newly(text)), ['new.md', '--against', 'known'])
    expect(rulesOf(found)).toEqual(rules)
  })

  test('a conflict has the words of both sides and their places', async () => {
    const folder = folderOf(
      newly('Officials spoke on Sunday.\n\nMany US troops may remain in Iraq, they told reporters.'),
    )
    const { found, code } = await checkIn(folder, ['new.md', '--against', 'known'])
    const text = readFileSync(`${folder}/new.md`, 'utf8')
    const finding = found.findings.find(({ rule }) => rule === 'conflict/strength')
    expect(finding).toMatchObject({
      severity: 'error',
      about: { topic: 'remaining-force', subject: 'us-forces', place: 'iraq' },
      place: { file: 'new.md', line: 8, inFile: true },
      other: { source: 'wire', outlet: 'Levant Wire', published: '2024-07-20', file: 'known/wire.md', line: 6 },
    })
    const { start = 0, end = 0, line = 0, column = 0, endColumn = 0 } = finding?.place ?? {}
    expect(text.slice(start, end)).toBe(finding?.words)
    expect(text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)).toBe(finding?.words)
    expect(known.slice(finding?.other?.start, finding?.other?.end)).toBe(finding?.other?.words)
    expect(code).toBe(1)
  })

  test('columns count bytes, too', async () => {
    const folder = folderOf(newly('“Ünïted” officials say many US troops may remain in Iraq.'))
    const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
    const { column = 0, bytes } = found.findings[0]?.place ?? {}
    expect((bytes?.column ?? 0) - column).toBe(6)
  })

  test('a report that contradicts itself', async () => {
    const text = 'The United States has 2,500 troops in Iraq.\n\nThe United States has 900 troops in Iraq.'
    const { found } = await checkIn(folderOf(newly(text)), ['new.md', '--against', 'known'])
    const own = found.findings.filter(({ rule }) => rule === 'conflict/self')
    expect(own).toMatchObject([
      { words: expect.stringContaining('900'), other: { source: 'new', words: expect.stringContaining('2,500') } },
    ])
  })

  test('two reports of one change that conflict are told once, at the later', async () => {
    const folder = folderOf({
      'known/wire.md': report('Levant Wire', '2020-01-01', 'The orchestra played.'),
      'a.md': report('The Gazette', '2024-07-23', 'The United States has 900 troops in Iraq.'),
      'b.md': report('Gulf Courier', '2024-07-22', 'The United States has 2,500 troops in Iraq.'),
    })
    const { found } = await checkIn(folder, ['b.md', 'a.md', '--against', 'known'])
    const conflicts = found.findings.filter(({ rule }) => rule === 'conflict/value')
    expect(conflicts.map(({ place, other }) => [place.file, other?.file])).toEqual([['a.md', 'b.md']])
  })

  test('a reprint, also where a word was changed', async () => {
    const text =
      'Iraq wants troops from a US-led military coalition to begin withdrawing in September, four Iraqi sources said on Monday. The coalition would formally end its work by September 2025, the sources said on Monday in Baghdad.'
    const folder = folderOf({
      'known/wire.md': report('Levant Wire', '2024-07-22', text),
      'new.md': report('The Gazette', '2024-07-23', text.replace('four Iraqi', 'several Iraqi')),
    })
    const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
    expect(found.findings.find(({ rule }) => rule === 'origin/reprint')).toMatchObject({
      other: { source: 'wire' },
      message: expect.stringMatching(/^2 of 2 sentences with a claim stand in Levant Wire \(2024-07-22\)/),
    })
  })

  test('words that the text they are credited to does not have', async () => {
    const folder = folderOf({
      'known/reuters.md': report(
        'Reuters',
        '2024-07-22',
        'Some US troops may remain in Iraq, four Iraqi sources said.',
      ),
      'new.md': report(
        'The Gazette',
        '2024-07-24',
        'According to a Reuters report on July 22, no US troops will remain in Iraq. The coalition has 87 member countries.',
      ),
    })
    const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
    expect(found.findings.find(({ rule }) => rule === 'citation/misquoted')).toMatchObject({
      severity: 'error',
      other: { source: 'reuters', words: expect.stringContaining('Some') },
    })
  })

  test('and words that it has', async () => {
    const folder = folderOf({
      'known/reuters.md': report(
        'Reuters',
        '2024-07-22',
        'Some US troops may remain in Iraq, four Iraqi sources said.',
      ),
      'new.md': report(
        'The Gazette',
        '2024-07-24',
        'According to a Reuters report on July 22, some US troops will remain in Iraq.',
      ),
    })
    const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
    expect(rulesOf(found)).not.toContain('citation/misquoted')
  })

  test.each([
    ['gsv-2024-07-24', 'citation/misquoted', 25],
    ['shafaq-news-2024-07-23', 'source/recycled', 8],
    ['arab-news-2024-07-23', 'origin/reprint', 12],
  ])('of the reports that ship, %s has a %s', async (id, rule, line) => {
    const { found } = await checkIn('data/sources', [`${id}.txt`])
    expect(found.findings.filter((finding) => finding.rule === rule).map(({ place }) => place.line)).toEqual([line])
  })

  test('the earlier of two reports with one text is no reprint', async () => {
    const { found } = await checkIn('data/sources', ['trt-world-2024-07-22.txt'])
    expect(rulesOf(found)).not.toContain('origin/reprint')
  })

  test('no reprint where two write of one event', async () => {
    const folder = folderOf({
      'known/wire.md': report(
        'Levant Wire',
        '2024-07-22',
        'Iraq wants troops from a US-led coalition to begin withdrawing in September, four sources said.',
      ),
      'new.md': report(
        'The Gazette',
        '2024-07-23',
        'A pullout of the US-led coalition from Iraq is to begin in September, officials in Baghdad say.',
      ),
    })
    const { found } = await checkIn(folder, ['new.md', '--against', 'known'])
    expect(rulesOf(found)).not.toContain('origin/reprint')
  })

  test('an undated report, an empty file and a missing one', async () => {
    const folder = folderOf({
      'known/wire.md': known,
      'undated.txt': 'Some US troops may remain in Iraq, officials said.\n',
      'empty.txt': '',
    })
    const { found, code, stderr } = await checkIn(folder, [
      'undated.txt',
      'empty.txt',
      'nowhere.txt',
      '--against',
      'known',
    ])
    expect(rulesOf(found)).toEqual(['source/unreadable', 'source/unreadable', 'source/undated', 'claim/repeats'])
    expect(found.findings.map(({ place }) => place.file)).toEqual([
      'empty.txt',
      'nowhere.txt',
      'undated.txt',
      'undated.txt',
    ])
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 2])
  })

  test('a place in a web page is not said to be the file’s', async () => {
    const page =
      '<html><body><article><h1>News</h1><p>Many US troops may remain in Iraq, officials said.</p></article></body></html>'
    const folder = folderOf({ 'known/wire.md': known, 'page.html': page })
    const { found } = await checkIn(folder, ['page.html', '--against', 'known'])
    expect(found.findings.length).toBeGreaterThan(1)
    expect(found.findings.map(({ place }) => place.inFile)).not.toContain(true)
  })
})

describe('what is known', () => {
  const text = 'Many US troops may remain in Iraq, officials told reporters.'

  test('the reports that ship, without --against', async () => {
    const { found } = await checkIn(folderOf({ 'new.md': report('The Gazette', '2024-07-25', text) }), ['new.md'])
    expect(found.known).toBe(5)
    expect(rulesOf(found)).toContain('conflict/strength')
  })

  test('what was saved says the same as the reports themselves', async () => {
    const folder = folderOf(newly(text))
    const { run } = await import('../cli/run.js')
    for (const command of ['extract', 'compare']) {
      await run([command, 'known', '--format', 'json', '--output', `${command}.json`], { cwd: folder })
    }
    const results = await Promise.all(
      ['known', 'extract.json', 'compare.json'].map(
        async (path) => (await checkIn(folder, ['new.md', '--against', path])).stdout,
      ),
    )
    expect(new Set(results).size).toBe(1)
  })

  test.each([
    ['of another version', { schemaVersion: 99, sources: [], claims: [] }, /another version/],
    ['that is damaged', { schemaVersion: 1, sources: [{ id: 'a' }], claims: [{ id: 'c' }] }, /damaged/],
  ])('a saved result %s is refused', async (_, content, message) => {
    const folder = folderOf({ ...newly(text), 'saved.json': JSON.stringify(content) })
    const { run } = await import('../cli/run.js')
    const { code, stderr } = await run(['check', 'new.md', '--against', 'saved.json'], { cwd: folder })
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  test.each(['source', 'topic', 'subject', 'place', 'value', 'asOf', 'modality', 'attribution', 'evidence'])(
    'a saved claim without its %s is damage, not a defect',
    async (key) => {
      const folder = folderOf(newly(text))
      const { run } = await import('../cli/run.js')
      const saved = JSON.parse((await run(['extract', 'known', '-f', 'json'], { cwd: folder })).stdout) as {
        claims: object[]
      }
      const claims = saved.claims.map((claim) =>
        Object.fromEntries(Object.entries(claim).filter(([name]) => name !== key)),
      )
      writeFileSync(`${folder}/saved.json`, JSON.stringify({ ...saved, claims }))
      const { code, stderr } = await run(['check', 'new.md', '--against', 'saved.json'], { cwd: folder })
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^error usage: saved\.json: the saved result is damaged\. .*\n$/),
      ])
    },
  )

  test('a new report that is among the known ones is held against the others alone', async () => {
    const folder = folderOf(newly(text))
    const { found } = await checkIn(folder, ['new.md', '--against', 'known', 'new.md'])
    expect([found.known, rulesOf(found)]).toEqual([1, ['conflict/strength']])
  })

  test('a known report of the same name is left out, and that is said', async () => {
    const folder = folderOf({ 'known/new.md': known, 'new.md': report('The Gazette', '2024-07-22', text) })
    const { run } = await import('../cli/run.js')
    await run(['extract', 'known', '--format', 'json', '--output', 'saved.json'], { cwd: folder })
    const { found, stderr } = await checkIn(folder, ['new.md', '--against', 'saved.json'])
    expect([found.known, stderr]).toEqual([0, expect.stringMatching(/^warning source\/same-id: new\.md: /)])
  })

  test('the order of paths changes no byte', async () => {
    const folder = folderOf({
      ...newly(text),
      'known/b.md': report('B', '2024-07-21', 'Most US troops will remain in Iraq.'),
    })
    const one = await checkIn(folder, ['new.md', '--against', 'known/wire.md', 'known/b.md'])
    const other = await checkIn(folder, ['new.md', '--against', 'known/b.md', 'known/wire.md'])
    expect(one.stdout).toBe(other.stdout)
  })
})

describe('fingerprints', () => {
  const first = async (text: string): Promise<string | undefined> => {
    const { found } = await checkIn(folderOf(newly(text)), ['new.md', '--against', 'known'])
    return found.findings.find(({ rule }) => rule === 'conflict/strength')?.fingerprint
  }
  const words = 'Many US troops may remain in Iraq, officials told reporters.'

  test.each([
    ['a sentence is added above', `It rained in Baghdad on Sunday.\n\n${words}`],
    ['the claim stands further down', `It rained.\n\nIt rained again.\n\n${words} It was late.`],
    ['the sentence is said in other words', 'Many of the US troops might stay in Iraq, an official said.'],
  ])('survive where %s', async (_, text) => {
    expect(await first(text)).toBe(await first(words))
  })

  test('change with what is said', async () => {
    expect(await first('Most US troops may remain in Iraq, officials told reporters.')).not.toBe(await first(words))
  })

  test('are those of no two findings', async () => {
    const text = `${words} The United States has 900 troops in Iraq. The coalition has 87 member countries.`
    const { found } = await checkIn(folderOf({ 'new.md': report('The Gazette', '2024-07-25', text) }), ['new.md'])
    const prints = found.findings.map(({ fingerprint }) => fingerprint)
    expect(prints.length).toBeGreaterThan(3)
    expect(new Set(prints).size).toBe(prints.length)
  })
})
