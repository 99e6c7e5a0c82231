import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif'
import type { CheckRule } from '../../model/check-rule.js'
import type { Check, Finding, FindingPlace } from '../../model/finding.js'
import { jsonText } from '../../model/json-text.js'
import { plain } from '../plain.js'
import { fullMessage } from './shared.js'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0 (OASIS, 2020): known and decided findings are there as suppressed ones, so that a scanning service closes none of them. */
export function check(found: Check): string {
  const ids = found.rules.map(({ id }) => id)
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'iraq-claims', rules: found.rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: found.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  }
  return `${jsonText(log, 2)}\n`
}

function descriptor({ id, what, help, severity, example }: CheckRule): ReportingDescriptor {
  const shown = [
    `New: “${example.new}”`,
    ...(example.known === null ? [] : [`Known: “${example.known}”`]),
    `Found: ${example.says}`,
  ]
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${help}` },
    help: {
      text: `${help}\n\n${shown.join('\n')}`,
      markdown: `${help}\n\n${shown.map((line) => `- ${line}`).join('\n')}`,
    },
    defaultConfiguration: { level: severity },
  }
}

function resultOf(finding: Finding, ruleIndex: number): Result {
  const { rule, severity, fingerprint, place, state, decision, other, claim } = finding
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: messageText(fullMessage(finding)) },
    locations: [{ physicalLocation: physical(place) }],
    ...(other === null ? {} : { relatedLocations: [related(finding, other)] }),
    // GitHub follows a finding from run to run by the first of these alone, and makes one of the line's text where it is missing.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'iraqClaimsFinding/v1': fingerprint },
    ...(state === 'known' || state === 'decided'
      ? {
          suppressions: [
            { kind: 'external' as const, status: 'accepted' as const, justification: plain(decision?.why ?? 'known') },
          ],
        }
      : {}),
    properties: { state, claim, about: finding.about, between: finding.between },
  }
}

function physical({ file, line, column, endLine, endColumn, inFile }: FindingPlace): PhysicalLocation {
  const region = inFile ? { startLine: line, startColumn: column, endLine, endColumn } : { startLine: 1 }
  return { artifactLocation: { uri: uriOf(file) }, region }
}

function related({ place }: Finding, other: NonNullable<Finding['other']>): Location {
  const inFile = other.source === place.source ? place.inFile : /\.(?:txt|text|md|markdown)$/i.test(other.file)
  return {
    id: 1,
    message: { text: messageText(`${other.outlet} (${other.published ?? 'undated'}): “${other.words}”`) },
    physicalLocation: {
      artifactLocation: { uri: uriOf(other.file) },
      region: { startLine: inFile ? other.line : 1 },
    },
  }
}

/** A relative reference (RFC 3986): a colon in its first segment would make a scheme of it. */
function uriOf(file: string): string {
  const path = plain(file).split('/').map(encodeURIComponent).join('/')
  return path === '' ? '.' : path
}

/** Braces are placeholders in a message, and "[words](1)" is a link: text from a source must be neither (sections 3.11.5 and 3.11.6). */
function messageText(text: string): string {
  return plain(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/[\\[\]]/g, '\\$&')
}
