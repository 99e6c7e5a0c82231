import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from '../../src/load/index.js'
import { folderOf, knowledge, loadFiles } from './loading.js'

const para = 'The soldiers will leave the old camp in the spring, the general said at the gate on a cold day.'
const text = `Camp to close in spring\nPublished 3 March 2020\n\n${para}\n`
const idsOf = ({ articles }: { articles: { source: { id: string } }[] }): string[] =>
  articles.map(({ source }) => source.id)

describe('what is read', () => {
  const files = {
    'b.txt': text,
    'a.txt': text,
    'deep/c.md': text,
    'deep/d.pdf': 'x',
    '.hidden.txt': text,
    'node_modules/e.txt': text,
  }

  test.each([
    ['a folder, with those below it', ['.'], ['a', 'b', 'c']],
    ['files, in whatever order', ['deep/c.md', 'b.txt', 'a.txt'], ['a', 'b', 'c']],
    ['a pattern', ['*.txt'], ['a', 'b']],
    ['a pattern over folders', ['**/*.{md,txt}'], ['a', 'b', 'c', 'e']],
    ['one file twice is one source', ['a.txt', './a.txt', 'deep/../a.txt'], ['a']],
  ])('%s', async (_, inputs, ids) => {
    expect(idsOf(await loadFiles(files, inputs))).toEqual(ids)
  })

  test('the order of inputs changes nothing', async () => {
    const folder = folderOf(files)
    const inputs = ['b.txt', 'deep', 'a.txt']
    const one = await load(inputs, { knowledge, cwd: folder })
    const other = await load([...inputs].reverse(), { knowledge, cwd: folder })
    expect(other).toEqual(one)
  })

  test('a file is named by its way from the working folder, and never by the machine’s', async () => {
    const folder = folderOf(files)
    const inside = await load([join(folder, 'deep/c.md')], { knowledge, cwd: folder })
    expect(inside.articles[0]?.source.file).toBe('deep/c.md')
    const outside = await load([folder], { knowledge, cwd: join(folder, 'deep') })
    expect(outside.articles.map(({ source }) => source.file)).toEqual(['a.txt', 'b.txt', 'c.md'])
  })

  test('standard input, called as the user calls it', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"title":"Camp to close","date":"2020-03-04",')
      yield await Promise.resolve(Buffer.from(`"body":"${para}"}`))
    }
    const named = await loadFiles({}, ['-'], { stdin: stdin(), stdinFilename: 'Night Feed.json' })
    expect(named.articles[0]?.source).toMatchObject({
      id: 'night-feed',
      title: 'Camp to close',
      file: 'Night Feed.json',
    })
    const unnamed = await loadFiles({}, ['-'], { stdin: stdin() })
    expect(unnamed.articles[0]?.source).toMatchObject({ id: 'stdin', title: 'Camp to close' })
  })

  test('a web page saved under a text file’s name is read as a page', async () => {
    const { articles } = await loadFiles({
      'a.txt': `<!DOCTYPE html><html><body><h1>Camp to close</h1><p>${para}</p></body></html>`,
    })
    expect(articles[0]?.text).toBe(`Camp to close\n${para}\n`)
  })
})

describe('what cannot be read', () => {
  const cases: [string, Record<string, string | Uint8Array>, string[], string][] = [
    ['a missing file', {}, ['gone.txt'], 'source/not-found'],
    ['a pattern that meets nothing', {}, ['*.txt'], 'source/not-found'],
    ['a folder without reports', { 'x.pdf': 'x' }, ['.'], 'source/not-found'],
    ['an empty file', { 'x.txt': '' }, ['.'], 'source/empty'],
    ['a file of spaces', { 'x.txt': ' \n\t\n' }, ['.'], 'source/empty'],
    ['zero bytes', { 'x.txt': Uint8Array.of(65, 66, 0, 67, 0, 0, 68, 1, 2, 3) }, ['.'], 'source/binary'],
    [
      'control characters',
      { 'x.txt': Uint8Array.from({ length: 90 }, (_, at) => (at % 3 === 0 ? 1 : 200)) },
      ['.'],
      'source/binary',
    ],
    ['a PDF under another name', { 'x.txt': '%PDF-1.7 …' }, ['.'], 'source/binary'],
    ['a picture', { 'x.html': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) }, ['.'], 'source/binary'],
    ['lists nested too deeply', { 'x.json': '['.repeat(100_000) }, ['.'], 'source/invalid'],
    ['a page nested too deeply', { 'x.html': '<div>'.repeat(20_000) + 'words' }, ['.'], 'source/invalid'],
    ['a file past the limit', { 'x.txt': 'a'.repeat(500_000) }, ['.'], 'source/too-large'],
  ]
  test.each(cases)('%s is one error that says where, what and what to do', async (_, files, inputs, code) => {
    const { articles, notices } = await loadFiles({ ...files, 'good/y.md': text }, [...inputs, 'good/y.md'], {
      maxBytes: 200_000,
    })
    expect(idsOf({ articles })).toEqual(['y'])
    const errors = notices.filter(({ severity }) => severity === 'error')
    if (inputs[0] === '.' && code === 'source/not-found') return
    expect(errors).toMatchObject([
      {
        code,
        where: expect.stringMatching(/\S/),
        what: expect.stringMatching(/\.$/),
        todo: expect.stringMatching(/\.$/),
      },
    ])
  })

  test('a folder without reports alone', async () => {
    const { notices } = await loadFiles({ 'x.pdf': 'x' }, ['.'])
    expect(notices).toMatchObject([{ code: 'source/not-found', where: '.' }])
  })

  test('a file without rights', async () => {
    const folder = folderOf({ 'x.txt': text })
    chmodSync(join(folder, 'x.txt'), 0)
    const { articles, notices } = await load(['x.txt'], { knowledge, cwd: folder })
    // The superuser may read everything.
    if (process.getuid?.() === 0) expect(articles).toHaveLength(1)
    else expect(notices).toMatchObject([{ code: 'source/unreadable', where: 'x.txt' }])
  })

  test('standard input past the limit', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < 10; at++) yield await Promise.resolve(Buffer.alloc(1000, 'a'))
    }
    const { notices } = await loadFiles({}, ['-'], { stdin: stdin(), maxBytes: 4000 })
    expect(notices).toMatchObject([{ code: 'source/too-large', where: 'stdin' }])
  })

  test('a source without a date is told once, and loaded', async () => {
    const { articles, notices } = await loadFiles({ 'x.txt': `Camp to close\n\n${para}\n` })
    expect(articles[0]?.source.published).toBeNull()
    expect(notices).toMatchObject([{ code: 'source/undated', severity: 'warning', where: 'x.txt' }])
  })
})

describe('encodings', () => {
  const words = `Camp to close in spring – “so long”, said Gen. Müller\nPublished 3 March 2020\n\n${para}\n`
  const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  test.each([
    ['UTF-8', Buffer.from(words), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`), []],
    ['UTF-16, little end first', utf16('le', true), []],
    ['UTF-16, big end first', utf16('be', true), []],
    ['UTF-16 without a mark', utf16('le', false), []],
    [
      'Windows-1252, which is said',
      Buffer.from(words.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      ['source/encoding'],
    ],
  ])('%s', async (_, bytes, codes) => {
    const { articles, notices } = await loadFiles({ 'x.txt': bytes })
    expect(articles[0]?.text).toBe(words)
    expect(notices.map(({ code }) => code)).toEqual(codes)
  })

  test('a page’s own word on its encoding counts', async () => {
    const html = Buffer.from(
      `<html><head><meta charset="iso-8859-9"></head><body><h1>Camp to close</h1><p>Doğan said so. ${para}</p></body></html>`.replace(
        'ğ',
        '\xf0',
      ),
      'latin1',
    )
    const { articles, notices } = await loadFiles({ 'x.html': html })
    expect(articles[0]?.text).toContain('Doğan said so.')
    expect(notices.map(({ code }) => code)).toEqual(['source/undated'])
  })
})

test.each(['Invalid time value', 'Invalid array length'])(
  'a defect of the program is no fault of a page: %s',
  async (what) => {
    const broken = new Proxy(knowledge, {
      get: () => {
        throw new RangeError(what)
      },
    })
    await expect(loadFiles({ 'x.txt': text }, ['.'], { knowledge: broken })).rejects.toThrow(what)
  },
)
