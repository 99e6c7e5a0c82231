import type { Attribution } from '../../model/claim.js'
import type { Check, Finding } from '../../model/finding.js'
import type { Names } from '../../model/names.js'
import { fitting } from '../markdown/fitting.js'
import { markdownText, row } from '../markdown/text.js'
import type { ReportOptions } from '../options.js'
import { around } from '../table/excerpt.js'
import { markDifferences, wordsOf, type Word } from '../words.js'
import { otherPlace, quotesOf, voiceOf } from './quotes.js'
import { isOpen } from '../../model/open-finding.js'
import { emphasised } from '../markdown/emphasis.js'
import { checkSummary, fullMessage, openOf } from './shared.js'

const longestQuote = 300

/** For a pull request's comment or a step's summary: what matters in full, the rest folded. */
export function findingsMarkdown(found: Check, { names }: ReportOptions): string {
  const open = openOf(found)
  return fitting([
    `## ${checkSummary(found)}`,
    ...open.filter(({ severity }) => severity !== 'note').map((finding) => block(finding, names)),
    folded(
      'Notes',
      open.filter(({ severity }) => severity === 'note'),
    ),
    folded(
      'Known and decided',
      found.findings.filter((finding) => !isOpen(finding)),
    ),
    staleList(found),
  ])
}

function block(finding: Finding, names: Names): string {
  const { severity, rule, fingerprint } = finding
  const { own, other } = excerptsOf(finding)
  const voice = (said: Attribution | null): string => (said === null ? '' : markdownText(`, ${voiceOf(said, names)}`))
  const here = `> ${emphasised(own)}\n> — ${placed(finding)}${voice(finding.attribution)}`
  const there =
    other === null
      ? []
      : [`> ${emphasised(other)}\n> — ${markdownText(otherPlace(finding))}${voice(finding.other?.attribution ?? null)}`]
  const quotes = finding.words === '' ? [] : [here, ...there]
  return [
    `### ${severity}: ${rule}, ${placed(finding)}`,
    ...quotes,
    `${markdownText(fullMessage(finding))} \`${fingerprint}\``,
  ].join('\n\n')
}

/** What differs is marked; a long sentence is cut around it. */
function excerptsOf(finding: Finding): { own: Word[]; other: Word[] | null } {
  const { own, other } = quotesOf(finding)
  const cut = (words: Word[]): Word[] => around(words, longestQuote, longestQuote / 2).words
  if (other === null) return { own: cut(wordsOf(own)), other: null }
  const { left, right } = markDifferences(own, other, {
    a: finding.value?.text ?? '',
    b: finding.other?.value.text ?? '',
  })
  return { own: cut(left), other: cut(right) }
}

function placed({ place }: Finding): string {
  return `${markdownText(place.file)}${place.end > 0 ? `, line ${place.line}` : ''}`
}

function folded(heading: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const rows = findings.map((finding) =>
    row([placed(finding), finding.rule, markdownText(withDecision(finding)), `\`${finding.fingerprint}\``]),
  )
  return details(`${heading}: ${findings.length}`, [
    row(['Where', 'Rule', 'What', 'Fingerprint']),
    row(['---', '---', '---', '---']),
    ...rows,
  ])
}

function withDecision(finding: Finding): string {
  const { state, decision, message } = finding
  if (state !== 'decided' || decision === null) return message
  const until = decision.until === null ? '' : `, until ${decision.until}`
  return `${message} ${decision.by} takes ${decision.takes}: ${decision.why}${until}`
}

function staleList({ stale }: Check): string {
  if (stale.length === 0) return ''
  const rows = stale.map(({ rule, source, says, fingerprint }) =>
    row([markdownText(source), rule, markdownText(says), `\`${fingerprint}\``]),
  )
  const heading = `In the ledger, and no longer found: ${stale.length}`
  return details(heading, [row(['Report', 'Rule', 'What', 'Fingerprint']), row(['---', '---', '---', '---']), ...rows])
}

function details(summary: string, lines: string[]): string {
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}
