import type { CheckRule, RuleId, Severity } from '../../model/check-rule.js'
import { ruleIds, severities } from '../../model/lists.js'
import { askWhether } from '../meant.js'
import { UsageError } from '../usage-error.js'

/** The rules in force: as they ship, then as the config says, then as the command line does. A rule that is `off` is left out. */
export function rulesInForce(
  shipped: readonly CheckRule[],
  configured: Partial<Record<RuleId, Severity | 'off'>>,
  given: readonly string[],
): CheckRule[] {
  const asked = new Map<string, string>([...Object.entries(configured), ...given.map(parseSetting)])
  return shipped.flatMap((rule) => {
    const severity = (asked.get(rule.id) ?? rule.severity) as Severity | 'off'
    return severity === 'off' ? [] : [{ ...rule, severity }]
  })
}

/** "claim/new=warning" */
function parseSetting(setting: string): [string, string] {
  const [id = '', severity = ''] = setting.split('=')
  if (!ruleIds.some((known) => known === id)) {
    throw new UsageError(
      `--rule ${setting}: there is no rule "${id}".`,
      askWhether(id, ruleIds, 'iraq-claims rules lists them.'),
    )
  }
  const all = [...severities, 'off']
  if (severity !== 'off' && !severities.some((known) => known === severity)) {
    throw new UsageError(
      `--rule ${setting}: "${severity}" is no severity.`,
      askWhether(severity, all, `There is: ${all.join(', ')}.`),
    )
  }
  return [id, severity]
}
