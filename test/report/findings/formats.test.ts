import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Log } from 'sarif'
import type { Check } from '../../../src/model/finding.js'
import { formatsFor, render } from '../../../src/report/index.js'
import { options } from '../fixture.js'
import { conflict, findings, found, hostile, withHostile } from './fixture.js'

const draw = (format: string, document: Check = found): Promise<string> => render('check', document, format, options)
const names = formatsFor('check').map(({ name }) => name)

// eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it would be one more package for one call
const isXml = (text: string): boolean => XMLValidator.validate(text) === true

const cases = hostile.map((text): [string, string] => [JSON.stringify(text).slice(0, 80), text])

describe('every format', () => {
  test('is there', () => {
    expect(names).toEqual(
      'table json jsonl csv markdown compact sarif junit github gitlab checkstyle rdjson'.split(' '),
    )
  })

  test.each(names)('%s prints the same twice, and something for nothing', async (name) => {
    expect(await draw(name)).toBe(await draw(name))
    const nothing = { ...found, findings: [], stale: [] }
    expect(typeof (await draw(name, nothing))).toBe('string')
  })

  test.each(names.flatMap((name) => cases.map(([title, text]): [string, string, string] => [name, title, text])))(
    '%s lets nothing through that a terminal obeys: %s',
    async (name, _, text) => {
      const printed = await draw(name, withHostile(text))
      // eslint-disable-next-line no-control-regex -- they are what is looked for
      expect(printed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    },
  )

  test.each(names)('%s holds with any text', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        await draw(name, withHostile(text))
      }),
      { numRuns: 30 },
    )
  })
})

describe('SARIF', () => {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  // It is of draft 4, whose id ajv does not know; nothing in it hangs on that.
  delete schema['$schema']
  delete schema['id']
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  test('of every finding fits the official schema', async () => {
    expect([validate(JSON.parse(await draw('sarif'))), validate.errors]).toEqual([true, null])
  })

  test('the schema can refuse', async () => {
    const log = JSON.parse(await draw('sarif')) as { version: string }
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
  })

  test.each(cases)('fits it with %s, and escapes what SARIF would read as markup', async (_, text) => {
    const log = JSON.parse(await draw('sarif', withHostile(text))) as Log
    expect([validate(log), validate.errors]).toEqual([true, null])
    for (const { message, locations } of log.runs[0]?.results ?? []) {
      const words = (message.text ?? '').replace(/\\[\\[\]]/g, '').replace(/\{\{|\}\}/g, '')
      expect(words).not.toMatch(/[{}]|\[[^\]]*\]\(/)
      expect(() => decodeURI(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '%')).not.toThrow()
    }
  })

  test('has rules with help, places, fingerprints and suppressions', async () => {
    const [run] = (JSON.parse(await draw('sarif')) as Log).runs
    const results = run?.results ?? []
    const rules = run?.tool.driver.rules ?? []
    for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
    expect(rules.every(({ help }) => help?.text !== undefined && help.markdown !== undefined)).toBe(true)
    expect(results[0]).toMatchObject({
      level: 'error',
      partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'reports/gazette.txt' },
            region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 22 },
          },
        },
      ],
    })
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 0, 1, 1, 0, 0])
  })
})

describe('XML', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false })
  interface Case {
    name: string
    classname: string
    failure?: { message: string; type: string }
    skipped?: { message: string }
    'system-out'?: string
  }
  interface Suite {
    name: string
    tests: string
    failures: string
    skipped: string
    testcase: Case | Case[]
  }
  const suitesOf = (xml: string): Suite[] =>
    [(parser.parse(xml) as { testsuites: { testsuite: Suite | Suite[] } }).testsuites.testsuite].flat()

  test.each(
    ['junit', 'checkstyle'].flatMap((name) =>
      cases.map(([title, text]): [string, string, string] => [name, title, text]),
    ),
  )('%s is well-formed, and has no element of a source, with %s', async (name, _, text) => {
    const xml = await draw(name, withHostile(text))
    expect(isXml(xml)).toBe(true)
    const elements = new Set([...xml.matchAll(/<([a-z][\w-]*)/g)].map(([, element]) => element))
    const own = [
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'skipped',
      'system-out',
      'checkstyle',
      'file',
      'error',
    ]
    expect([...elements].filter((element) => !own.includes(element ?? ''))).toEqual([])
  })

  test('JUnit counts what it holds: failed, skipped, passed with output, clean files', async () => {
    const suites = suitesOf(await draw('junit'))
    expect(suites.map(({ name, tests, failures, skipped }) => [name, tests, failures, skipped])).toEqual([
      ['reports/clean.txt', '1', '0', '0'],
      ['reports/gazette.txt', '5', '1', '2'],
      ['reports/page.html', '1', '0', '0'],
    ])
    const tests = suites.flatMap(({ testcase }) => [testcase].flat())
    expect(tests.filter(({ failure }) => failure !== undefined).map(({ failure }) => failure)).toEqual([
      { type: conflict.rule, message: conflict.message, '#text': conflict.words },
    ])
    expect(tests.flatMap(({ skipped }) => skipped?.message ?? [])).toEqual([
      'known to the ledger',
      'decided by mk: the wire says so',
    ])
    expect(tests.flatMap((one) => one['system-out'] ?? [])).toHaveLength(3)
    expect(new Set(tests.map(({ name, classname }) => `${name} ${classname}`)).size).toBe(tests.length)
  })

  test('JUnit fails what --fail-on fails', async () => {
    const failed = async (failOn: Check['failOn']): Promise<number> =>
      suitesOf(await draw('junit', { ...found, failOn })).reduce((sum, { failures }) => sum + Number(failures), 0)
    expect([await failed('never'), await failed('error'), await failed('warning'), await failed('note')]).toEqual([
      0, 1, 3, 4,
    ])
  })

  test('the validator can refuse', () => {
    expect(isXml('<a><b></a>')).toBe(false)
  })

  test('Checkstyle keeps a hostile message whole', async () => {
    const xml = await draw('checkstyle', withHostile('<a href="x">&amp;</a>'))
    const parsed = parser.parse(xml) as { checkstyle: { file: { error: { message: string }[] } } }
    expect(JSON.stringify(parsed)).toContain('<a href=')
  })
})

describe('GitHub workflow commands', () => {
  /** As the runner reads them: command, properties, data; each decoded with its own few escapes. */
  function read(line: string): { command: string; properties: Record<string, string>; data: string } | null {
    const match = /^::(\w+) ([^\n]*?)::(.*)$/.exec(line)
    if (match === null) return null
    const [, command = '', list = '', data = ''] = match
    const plainData = (text: string): string =>
      text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
    const decode = (text: string): string => plainData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
    const properties = list
      .split(',')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))])
    return { command, properties: Object.fromEntries(properties) as Record<string, string>, data: plainData(data) }
  }

  test('are one a line, one for each finding that counts', async () => {
    const commands = (await draw('github')).trimEnd().split('\n').map(read)
    expect(commands.map((one) => [one?.command, one?.properties['title']])).toEqual([
      ['error', 'conflict/strength'],
      ['notice', 'claim/new'],
      ['warning', 'changed'],
      ['warning', 'source/undated'],
    ])
    expect(commands[0]?.properties).toEqual({
      file: 'reports/gazette.txt',
      line: '3',
      endLine: '3',
      col: '7',
      endColumn: '22',
      title: 'conflict/strength',
    })
    expect(commands[3]?.properties).toEqual({ file: 'reports/page.html', title: 'source/undated' })
  })

  test.each(cases)('begin no command of a source’s own: %s', async (_, text) => {
    const lines = (await draw('github', withHostile(text))).trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      expect(
        Object.keys(read(line)?.properties ?? {}).every((key) =>
          /^(?:file|line|endLine|col|endColumn|title)$/.test(key),
        ),
      ).toBe(true)
    }
  })
})

test('CSV is read back cell by cell, and no cell is a formula', async () => {
  for (const text of hostile) {
    const rows = parseCsv(await draw('csv', withHostile(text)), { columns: true })
    expect(rows).toHaveLength(findings.length)
    for (const cell of rows.flatMap((row) => Object.values(row as Record<string, string>)))
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  }
})

test('GitLab gets the fields that it needs, and a fingerprint for each', async () => {
  const issues = JSON.parse(await draw('gitlab')) as Record<string, unknown>[]
  expect(issues).toHaveLength(4)
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  for (const issue of issues) {
    expect(issue).toEqual({
      description: expect.stringMatching(/\S/),
      check_name: expect.stringMatching(/^[a-z]+(?:\/[a-z-]+)?$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: expect.any(String), lines: { begin: expect.any(Number) } },
    })
  }
})

test('rdjson has the fields of its schema, with columns in bytes', async () => {
  const { source, diagnostics } = JSON.parse(await draw('rdjson')) as {
    source: object
    diagnostics: Record<string, unknown>[]
  }
  expect(source).toEqual({ name: 'iraq-claims' })
  expect(diagnostics).toHaveLength(4)
  expect(diagnostics[0]).toEqual({
    message: conflict.message,
    location: { path: 'reports/gazette.txt', range: { start: { line: 3, column: 9 }, end: { line: 3, column: 24 } } },
    severity: 'ERROR',
    code: { value: 'conflict/strength' },
  })
  expect(diagnostics[3]?.['location']).toEqual({ path: 'reports/page.html' })
})

test('compact is one line a finding, with the place first', async () => {
  for (const line of (await draw('compact')).trimEnd().split('\n')) {
    expect(line).toMatch(/^reports\/[a-z.]+:\d+:\d+: (?:error|warning|note): \S.* \[[a-z/-]+\]$/)
  }
})

describe('Markdown', () => {
  test('shows what fails with its words, folds notes, and tells of decisions and of what is stale', async () => {
    const text = await draw('markdown')
    expect(text).toMatch(/^## 3 reports held against 5: 1 error, 2 warnings, 1 note; 2 known, 1 stale in the ledger\n/)
    expect(text).toContain('> Officials say **some** may remain in Iraq.')
    expect(text).toContain('mk takes this: the wire says so')
    expect(text).toContain('In the ledger, and no longer found: 1')
    expect(text).toContain('mk had decided it until 2024-01-31: until the ministry answers')
  })

  test('fits a comment, however much is found', async () => {
    const many = Array.from({ length: 2000 }, () => conflict)
    expect((await draw('markdown', { ...found, findings: many })).length).toBeLessThan(65_536)
  })

  test.each(cases)('lets no markup through: %s', async (_, text) => {
    const printed = await draw('markdown', withHostile(text))
    expect(printed).not.toMatch(/(?<!\\)\[[^\]\\]*\]\(|<img|@someone|<a /)
  })
})

test('the table says nothing of known findings but their count, and gives an expired decision back', async () => {
  const text = await draw('table')
  expect(text).not.toContain('2123456789abcdef')
  expect(text).toContain('4123456789abcdef')
  expect(text.replace(/\s+/g, ' ')).toContain('mk had decided it until 2024-01-31')
})
