import type { Rule } from './rule.js'

/** All phrasings of a rule, with their paths below it: "triggers.0", "codes.1.unless.0". */
export function phrasingsOf(rule: Rule): { source: string; path: PropertyKey[] }[] {
  const listed = (list: readonly string[], ...path: PropertyKey[]) =>
    list.map((source, at) => ({ source, path: [...path, at] }))
  return [
    ...listed(rule.unless, 'unless'),
    ...listed(rule.except, 'except'),
    ...listed(rule.requires, 'requires'),
    ...('triggers' in rule ? listed(rule.triggers, 'triggers') : []),
    ...('phrasings' in rule ? listed(rule.phrasings, 'phrasings') : []),
    ...('codes' in rule
      ? rule.codes.flatMap(({ phrasings, unless }, at) => [
          ...listed(phrasings, 'codes', at, 'phrasings'),
          ...listed(unless, 'codes', at, 'unless'),
        ])
      : []),
  ]
}
