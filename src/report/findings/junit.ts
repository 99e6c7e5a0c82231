import type { Check, Finding } from '../../model/finding.js'
import { fails, isOpen } from '../../model/open-finding.js'
import { byFile, fullMessage } from './shared.js'
import { element, xmlFile, xmlText } from './xml.js'

/**
 * A test suite for each file and a test case for each finding: failed where it fails the run, skipped where it is known or decided, else
 * passed with its message as output. A file without findings is one test that passed.
 */
export function check(found: Check): string {
  const files = byFile(found.findings)
  for (const { file } of found.sources) files.set(file, files.get(file) ?? [])
  const suites = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, findings]) => suite(file, findings, found))
  const failures = found.findings.filter((finding) => fails(finding, found.failOn)).length
  const tests = [...files.values()].reduce((sum, findings) => sum + Math.max(1, findings.length), 0)
  return xmlFile(element('testsuites', { name: 'iraq-claims check', tests, failures, errors: 0, time: 0 }, suites))
}

function suite(file: string, findings: readonly Finding[], found: Check): string {
  const failures = findings.filter((finding) => fails(finding, found.failOn)).length
  const skipped = findings.filter((finding) => !isOpen(finding)).length
  const tests = Math.max(1, findings.length)
  const clean = element('testcase', { name: 'nothing found', classname: file, time: 0 })
  const cases = findings.length === 0 ? [clean] : findings.map((finding) => testCase(finding, found))
  return element('testsuite', { name: file, tests, failures, errors: 0, skipped, time: 0 }, cases)
}

function testCase(finding: Finding, found: Check): string {
  const { place, rule, fingerprint, words, decision } = finding
  const where = place.inFile ? `line ${place.line}` : 'file'
  const attributes = { name: `${rule} ${where} ${fingerprint}`, classname: place.file, time: 0 }
  const message = fullMessage(finding)
  if (!isOpen(finding)) {
    const why = decision === null ? 'known to the ledger' : `decided by ${decision.by}: ${decision.why}`
    return element('testcase', attributes, [element('skipped', { message: why })])
  }
  if (fails(finding, found.failOn)) {
    return element('testcase', attributes, [
      element('failure', { type: rule, message }, [xmlText(words)].filter(Boolean)),
    ])
  }
  return element('testcase', attributes, [`<system-out>${xmlText(message)}</system-out>`])
}
