import { describe, expect, test } from '@jest/globals'
import { loadFiles } from './loading.js'

const text =
  'Camp to close in spring\nPublished 3 March 2020\n\nThe soldiers will leave the old camp, the general said.\n'
const manifest = (...entries: object[]): string => JSON.stringify(entries)

describe('a manifest beside the files', () => {
  test('outranks what the text and the file’s name say', async () => {
    const entry = {
      file: 'x-2019-01-01.txt',
      id: 'camp',
      outlet: 'Harbour Post',
      published: '2020-03-05',
      origins: ['ap'],
      url: null,
      language: 'en',
    }
    const { articles, notices } = await loadFiles({ 'x-2019-01-01.txt': text, 'sources.json': manifest(entry) })
    expect(notices).toEqual([])
    expect(articles.map(({ source }) => source)).toEqual([
      {
        id: 'camp',
        outlet: 'Harbour Post',
        title: 'Camp to close in spring',
        published: '2020-03-05',
        origins: ['ap'],
        url: null,
        language: 'en',
        file: 'x-2019-01-01.txt',
      },
    ])
    expect(articles[0]?.provenance).toMatchObject({ published: 'manifest', origins: 'manifest', title: 'text' })
  })

  test('comes behind front matter', async () => {
    const files = {
      'x.md': `---\ndate: 2021-01-01\n---\n# Camp\n\nThe soldiers left the camp.\n`,
      'sources.json': manifest({ file: 'x.md', published: '2020-03-05', outlet: 'Harbour Post' }),
    }
    const { articles } = await loadFiles(files)
    expect(articles[0]?.source).toMatchObject({ published: '2021-01-01', outlet: 'Harbour Post' })
  })

  test('is found from a file named alone, and from a folder above', async () => {
    const files = { 'in/x.txt': text, 'sources.json': manifest({ file: 'in/x.txt', id: 'camp' }) }
    expect((await loadFiles(files, ['in/x.txt'])).articles[0]?.source.id).toBe('camp')
    expect((await loadFiles(files)).articles[0]?.source.id).toBe('camp')
  })

  test('an undated entry says that the date is unknown', async () => {
    const { articles } = await loadFiles({
      'x.txt': text,
      'sources.json': manifest({ file: 'x.txt', published: null }),
    })
    expect(articles[0]?.source.published).toBeNull()
  })

  test.each([
    ['no JSON', '[{', /not JSON/],
    ['a wrong date', manifest({ file: 'y.txt' }, { file: 'x.txt', published: '3 March' }), /entry 2, "published"/],
    ['no list', manifest({ file: 'x.txt' }).slice(1, -1), /no list of entries/],
    [
      'an unknown key',
      manifest({ file: 'x.txt', outlets: 'Harbour Post' }),
      /entry 1, "outlets": there is no such key/,
    ],
    ['an entry that is none', '[7]', /entry 1: /],
    ['an entry without its file', manifest({ outlet: 'Harbour Post' }), /entry 1, "file"/],
    [
      'several faults',
      manifest({ file: 'x.txt', id: 7, outlet: 7 }, { file: 7 }),
      /entry 1, "id".* 2 more of its values/,
    ],
    ['an id that is no id', manifest({ file: 'x.txt', id: 'The Camp' }), /entry 1, "id": kebab-case/],
  ])('%s is one error that names the key; the files are read without what is wrong', async (_, content, what) => {
    const { articles, notices } = await loadFiles({ 'x.txt': text, 'sources.json': content })
    expect(articles.map(({ source }) => source.id)).toEqual(['x'])
    expect(notices).toMatchObject([
      { code: 'source/manifest', severity: 'error', where: 'sources.json', what: expect.stringMatching(what) },
    ])
  })
})

describe('a value of a manifest that does not fit', () => {
  const entries = [
    { file: 'x.txt', id: 'camp', published: '2020-03-05', outlet: null },
    { file: 'y.txt', id: 'quay', published: '2020-03-06', outlet: 'Harbour Post' },
  ]

  test('costs its key alone: the rest of the entry and the other entries count', async () => {
    const signed = `${text}\n`
    const { articles, notices } = await loadFiles({
      'x.txt': signed,
      'y.txt': signed,
      'sources.json': manifest(...entries),
    })
    expect(notices).toMatchObject([
      { code: 'source/manifest', what: expect.stringMatching(/^entry 1, "outlet": .*null/) },
    ])
    expect(articles.map(({ source: { id, published, outlet } }) => [id, published, outlet])).toEqual([
      ['camp', '2020-03-05', 'unknown'],
      ['quay', '2020-03-06', 'Harbour Post'],
    ])
  })

  test('an entry without a file costs itself alone', async () => {
    const { articles } = await loadFiles({ 'y.txt': text, 'sources.json': manifest({ id: 'camp' }, entries[1] ?? {}) })
    expect(articles.map(({ source }) => source.id)).toEqual(['quay'])
  })
})

describe('ids', () => {
  test.each([
    ['Gulf Courier_2020.txt', 'gulf-courier-2020'],
    ['Süddeutsche (1).txt', 'suddeutsche-1'],
    ['ALL CAPS.txt', 'all-caps'],
    ['…….txt', 'report'],
  ])('%s', async (name, id) => {
    const { articles } = await loadFiles({ [name]: text })
    expect(articles[0]?.source.id).toBe(id)
  })

  test('of one name are numbered in the order of their files, which is said', async () => {
    const { articles, notices } = await loadFiles({ 'b/x.txt': text, 'a/x.txt': text, 'c/x-2.txt': text })
    expect(Object.fromEntries(articles.map(({ source }) => [source.file, source.id]))).toEqual({
      'a/x.txt': 'x',
      'b/x.txt': 'x-3',
      'c/x-2.txt': 'x-2',
    })
    expect(notices).toMatchObject([{ code: 'source/same-id', severity: 'warning', where: 'b/x.txt' }])
  })
})
