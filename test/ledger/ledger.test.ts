import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyLedger,
  LedgerError,
  parseLedger,
  pruneLedger,
  updateLedger,
  writeLedger,
} from '../../src/ledger/index.js'
import { ledgerEntrySchema, type Decision, type LedgerEntry } from '../../src/model/ledger.js'
import { conflict, findings } from '../report/findings/fixture.js'

const decision: Decision = { takes: 'this', why: 'the ministry confirmed it', by: 'mk', until: '2025-03-31' }
const entry = (fingerprint: string, decided: Decision | null = null): LedgerEntry => ({
  fingerprint: fingerprint.padEnd(16, '0'),
  rule: 'conflict/value',
  source: 'gazette',
  says: 'It says two things.',
  decision: decided,
})
const parse = (text: string): LedgerEntry[] => parseLedger(text, (value) => ledgerEntrySchema.parse(value))

describe('the file', () => {
  test('is sorted, one entry a line, and read back as it was written', () => {
    const text = writeLedger([entry('c'), entry('a', decision), entry('b')])
    expect(text.split('\n').map((line) => line.slice(16, 17))).toEqual(['a', 'b', 'c', ''])
    expect(writeLedger(parse(text))).toBe(text)
  })

  test('keeps a hostile text on its line, and harmless', () => {
    const text = writeLedger([{ ...entry('a'), says: 'a\nb\u2028c\u001b[31m\u202e"' }])
    expect(text).toMatch(/^[\x20-\x7e]+\n$/)
    expect(parse(text)).toHaveLength(1)
  })

  test.each([
    ['in any order, with empty lines', `${writeLedger([entry('b')])}\n${writeLedger([entry('a')])}`, 2],
    ['with an entry twice', writeLedger([entry('a')]).repeat(2), 1],
    ['with CRLF', writeLedger([entry('a'), entry('b')]).replaceAll('\n', '\r\n'), 2],
    ['that is empty', '', 0],
  ])('is read %s', (_, text, count) => {
    expect(parse(text)).toHaveLength(count)
  })

  test('of an entry with and one without a decision the decision stands, whichever comes first', () => {
    const [undecided, decided] = [writeLedger([entry('a')]), writeLedger([entry('a', decision)])]
    expect([parse(undecided + decided), parse(decided + undecided)]).toEqual([
      [entry('a', decision)],
      [entry('a', decision)],
    ])
  })

  test.each([
    [
      'two decisions on one finding',
      writeLedger([entry('a', decision)]) + writeLedger([entry('a', { ...decision, takes: 'other' })]),
      2,
    ],
    ['what is no JSON', `${writeLedger([entry('a')])}{\n`, 2],
    ['a conflict marker of git', `<<<<<<< HEAD\n${writeLedger([entry('a')])}`, 1],
    ['what is no entry', '{"fingerprint":"x"}\n', 1],
  ])('is refused for %s, by line', (_, text, line) => {
    expect(() => parse(text)).toThrow(LedgerError)
    try {
      parse(text)
    } catch (error) {
      expect((error as LedgerError).line).toBe(line)
    }
  })
})

describe('findings against the ledger', () => {
  const on = (entries: LedgerEntry[], today = '2025-01-01') => applyLedger([conflict], entries, ['gazette'], today)
  const known = { ...entry('x'), fingerprint: conflict.fingerprint }

  test.each([
    ['open where it does not know them', [], '2025-01-01', 'open'],
    ['known', [known], '2025-01-01', 'known'],
    ['decided', [{ ...known, decision }], '2025-01-01', 'decided'],
    ['decided through the last day', [{ ...known, decision }], '2025-03-31', 'decided'],
    ['back the day after', [{ ...known, decision }], '2025-04-01', 'expired'],
    ['decided for good', [{ ...known, decision: { ...decision, until: null } }], '2999-01-01', 'decided'],
  ])('are %s', (_, entries, today, state) => {
    expect(on(entries, today).findings.map((finding) => finding.state)).toEqual([state])
  })

  test('what is no longer found is stale, if its report was checked', () => {
    const other = { ...entry('b'), source: 'courier' }
    expect(on([known, entry('a'), other]).stale).toEqual([entry('a')])
  })

  test('an update adds what could fail, keeps decisions and drops what is stale', () => {
    const entries = [{ ...known, decision }, entry('a')]
    const next = updateLedger(entries, findings, [entry('a')])
    expect(next.find(({ fingerprint }) => fingerprint === conflict.fingerprint)?.decision).toEqual(decision)
    expect(next.map(({ rule }) => rule)).not.toContain('claim/new')
    expect(next).toHaveLength(findings.length - 1)
    expect(pruneLedger(entries, [entry('a')])).toEqual([{ ...known, decision }])
  })
})

describe('two people’s ledgers', () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })

  test.each([
    ['without help, where their entries lie apart', false, ['2', '9'], ['5']],
    ['with merge=union, also where they lie side by side', true, ['5'], ['6']],
  ])('are merged by git %s', (_, union, mine, yours) => {
    const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-merge-'))
    const file = join(folder, 'ledger.jsonl')
    const base = ['1', '3', '4', '7', '8', 'a'].map((digit) => entry(digit))
    const commit = (added: string[], name: string): void => {
      writeFileSync(file, writeLedger([...base, ...added.map((digit) => entry(digit))]))
      git(folder, 'add', '.')
      git(folder, 'commit', '-qm', name)
    }
    git(folder, 'init', '-q', '-b', 'main')
    if (union) writeFileSync(join(folder, '.gitattributes'), 'ledger.jsonl merge=union\n')
    commit([], 'base')
    git(folder, 'checkout', '-qb', 'yours')
    commit(yours, 'yours')
    git(folder, 'checkout', '-q', 'main')
    commit(mine, 'mine')
    git(folder, 'merge', '-q', '--no-edit', 'yours')
    const merged = parse(readFileSync(file, 'utf8'))
    expect(merged).toEqual(
      [...base, ...[...mine, ...yours].map((digit) => entry(digit))].sort((a, b) =>
        a.fingerprint < b.fingerprint ? -1 : 1,
      ),
    )
  })
})
