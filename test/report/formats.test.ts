import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { stripVTControlCharacters } from 'node:util'
import { jsonSchema } from '../../src/cli/schemas.js'
import type { DocumentName, Documents } from '../../src/model/documents.js'
import { inContext } from '../../src/report/context.js'
import { formatNames, formats, formatsFor, render } from '../../src/report/index.js'
import { widthOf } from '../../src/report/table/width.js'
import { found } from './findings/fixture.js'
import { options, result, sentences, withText } from './fixture.js'
import { originDocuments } from './origins-fixture.js'

const { schemaVersion, sources, claims, groups } = result

const documents: Documents = {
  compare: result,
  extract: { schemaVersion, sources, claims },
  mentions: {
    schemaVersion,
    sources,
    mentions: [
      { source: 'gazette', line: 1, kind: 'quantifier', start: 55, end: 59, text: 'some', sentence: sentences.gazette },
    ],
  },
  sources: {
    schemaVersion,
    sources: sources.map((source) => ({
      source,
      provenance: {
        outlet: 'manifest',
        title: 'text',
        published: 'text',
        origins: 'none',
        url: 'none',
        language: 'none',
      },
      sections: null,
    })),
  },
  explain: {
    schemaVersion,
    id: 'rf-1',
    sources,
    groups: groups.slice(0, 1),
    claims: claims.slice(0, 2).map((claim) => inContext(claim, claim.evidence.sentence)),
  },
  check: found,
  rules: { schemaVersion, rules: found.rules },
  ...originDocuments('some of them'),
}
const names = Object.keys(documents) as DocumentName[]
const pairs = formats.flatMap((format) => format.documents.map((name): [string, DocumentName] => [format.name, name]))
const draw = (name: DocumentName, format: string, document = documents[name]): Promise<string> =>
  render(name, document as never, format, options)

describe('the registry', () => {
  test('names each format once, and each says what it is for', () => {
    const all = formatNames(formats)
    expect(new Set(all).size).toBe(all.length)
    for (const { says } of formats) expect(says).not.toBe('')
  })

  test.each(pairs)('%s renders %s', async (format, name) => {
    expect(await draw(name, format)).toMatch(/\n$/)
  })

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s renders nothing that it does not name',
    async (_, format) => {
      const rendered = Object.keys(await format.load()).filter((name) => names.includes(name as DocumentName))
      expect(rendered.sort()).toEqual([...format.documents].sort())
    },
  )

  test.each(names)('%s can be printed as JSON, and for people first', (name) => {
    const own = formatsFor(name).map((format) => format.name)
    expect([own[0], own.includes('json')]).toEqual(['table', true])
  })

  test.each(names)('knows the table of %s as pretty, too', async (name) => {
    expect(formatNames(formatsFor(name)).slice(0, 2)).toEqual(['table', 'pretty'])
    expect(await draw(name, 'pretty')).toBe(await draw(name, 'table'))
  })

  test('refuses a format that a document does not have', async () => {
    await expect(draw('mentions', 'markdown')).rejects.toThrow('there is no format markdown for mentions')
  })
})

describe('JSON', () => {
  test.each(names)('of %s fits its published schema', async (name) => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema(name))
    expect([validate(JSON.parse(await draw(name, 'json'))), validate.errors]).toEqual([true, null])
    expect(validate({ ...documents[name], schemaVersion: 2 })).toBe(false)
  })

  test('holds the document as it is', async () => {
    expect(JSON.parse(await draw('compare', 'json'))).toEqual(result)
    const hostile = withText('a\u009b31m\u202e\u0007\u2028b')
    expect(JSON.parse(await draw('compare', 'json', hostile))).toEqual(hostile)
  })

  test('Lines hold a group each, with its claims', async () => {
    const lines = (await draw('compare', 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({ id: 'rf-1', claims: [{ id: 'c1some' }, { id: 'c2many' }] })
    expect((await draw('extract', 'jsonl')).trimEnd().split('\n')).toHaveLength(4)
  })
})

describe('text from a source', () => {
  const controls = '\u001b]0;owned\u0007\u001b[2J\u009b31mso\u202eme\u200b words\r\nmore'

  test.each(pairs)('never reaches %s of %s with controls in it', async (format, name) => {
    const hostile = withText(controls)
    const all: Partial<Documents> = {
      ...originDocuments(controls),
      compare: hostile,
      extract: hostile,
      explain: {
        ...documents.explain,
        sources: hostile.sources,
        claims: hostile.claims.map((claim) => inContext(claim, claim.evidence.sentence)),
      },
      sources: {
        ...documents.sources,
        sources: documents.sources.sources.map((one) => ({ ...one, source: { ...one.source, outlet: controls } })),
      },
      mentions: {
        ...documents.mentions,
        mentions: documents.mentions.mentions.map((one) => ({ ...one, text: controls, sentence: controls })),
      },
    }
    const text = await draw(name, format, all[name])
    // eslint-disable-next-line no-control-regex -- they are what must not come through
    expect(text.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/)
  })

  test('is no formula in CSV', async () => {
    const csv = await draw('compare', 'csv', withText('=HYPERLINK("http://x","y")'))
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-]\p{L}/mu)
  })

  test('in CSV stands under a heading, be there rows or not', async () => {
    const [heading, ...rows] = (await draw('compare', 'csv')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(4)
    expect(await draw('compare', 'csv', { ...result, groups: [] })).toBe(`${heading}\r\n`)
  })

  test('is no markup in Markdown', async () => {
    const markdown = await draw(
      'compare',
      'markdown',
      withText('<img src=x> [a](http://x) **b** @user #1 | c `d` </details> ~e~ & www.x.y'),
    )
    expect(markdown).toContain(
      '&lt;img src=x&gt; \\[a\\]\\(http&#58;//x\\) \\*\\*b\\*\\* &#64;user \\#1 \\| c \\`d\\` &lt;/details&gt; \\~e\\~ &amp; www&#46;x.y',
    )
    expect(markdown).not.toMatch(/<img|\[a\]|@user|<\/details> ~/)
  })
})

describe('the table', () => {
  test('shows the two quotes with the changed word in one column', async () => {
    const lines = (await draw('compare', 'table')).split('\n')
    const some = lines.findIndex((line) => line.includes('The Gazette   ') || line.startsWith('  The Gazette'))
    expect(lines.slice(some, some + 4).map((line) => line.slice(line.search(/some|many|\^/)).slice(0, 4))).toEqual([
      'some',
      '^^^^',
      'many',
      '^^^^',
    ])
    expect(new Set(lines.slice(some, some + 4).map((line) => line.search(/some|many|\^/))).size).toBe(1)
  })

  test('in colour says the same as without, carets apart', async () => {
    const coloured = await render('compare', result, 'table', { ...options, colour: true })
    const bare = stripVTControlCharacters(coloured)
      .split('\n')
      .map((line) => line.trimEnd())
    const plain = (await draw('compare', 'table')).split('\n').filter((line) => !/^[ ^]*\^$/.test(line))
    expect(coloured).not.toBe(bare.join('\n'))
    expect(bare).toEqual(plain)
  })

  test('never goes beyond its columns, whatever a source prints', async () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 80, max: 200 }), async (text, columns) => {
        const hostile = withText(text)
        // One side's sentence begins with its quote, so that the other's is much longer on the left.
        const [first, ...others] = hostile.claims
        if (first === undefined) throw new RangeError('no claim')
        const sentence = `${text} may remain under a new mission for a long time to come`
        const claims = [{ ...first, evidence: { ...first.evidence, sentence } }, ...others]
        const table = await render('compare', { ...hostile, claims }, 'table', { ...options, columns, all: true })
        for (const line of table.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns)
      }),
      { numRuns: 60 },
    )
  })
})

test('a long Markdown comment is cut at a section, and says so', async () => {
  const many = {
    ...result,
    groups: Array.from({ length: 200 }, () => result.groups[0]).filter((group) => group !== undefined),
  }
  const markdown = await draw('compare', 'markdown', many)
  expect(markdown.length).toBeLessThan(65_536)
  expect(markdown).toMatch(/_\d+ more sections are left off: they do not fit\._\n$/)
})
