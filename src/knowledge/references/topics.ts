import type { Words } from '../../model/language.js'
import { phrasingsOf } from '../../model/phrasings-of-rule.js'
import type { Example, Rule } from '../../model/rule.js'
import { units } from '../../model/value.js'
import type { DataFolder, Path } from '../files.js'
import type { TopicFile } from '../topics.js'
import { checkComparing } from './comparing.js'
import type { Lists } from './lists.js'
import { checkPhrasing } from './phrasings.js'
import { references, type References } from './refer.js'

/** What the rules, the comparing and the examples of the topics name: forces, places, units, codes, classes, other topics. */
export function checkTopics(folder: DataFolder, topics: readonly TopicFile[], lists: Lists, words: Words): void {
  const knownUnits = [...units, ...topics.flatMap(({ entry }) => entry.units)]
  for (const topic of topics) {
    const { data, entry } = topic
    const refer = references(folder, data, lists)
    entry.rules.forEach((rule, at) => {
      checkRule(rule, ['rules', at], refer)
      if (rule.kind === 'count') refer.among(['rules', at, 'unit'], 'unit', rule.unit, knownUnits)
      if (rule.kind === 'status')
        rule.codes.forEach(({ code }, nth) => {
          refer.among(['rules', at, 'codes', nth, 'code'], 'code', code, Object.keys(entry.compare.codes))
        })
      if (folder.isSound('words'))
        for (const { source, path } of phrasingsOf(rule))
          checkPhrasing(folder, data, ['rules', at, ...path], source, words)
    })
    checkComparing(topic, topics, refer)
    entry.examples.forEach((example, at) => {
      checkExample(example, ['examples', at], entry.rules, Object.keys(entry.compare.codes), refer)
    })
  }
}

function checkRule(rule: Rule, path: Path, refer: References): void {
  rule.subjects.forEach((subject, at) => {
    refer.force([...path, 'subjects', at], subject)
  })
  if (rule.place !== null) refer.place([...path, 'place'], rule.place)
  if (rule.kind === 'dated-event' && rule.otherwise !== undefined) refer.force([...path, 'otherwise'], rule.otherwise)
}

function checkExample(
  { claims }: Example,
  path: Path,
  rules: readonly Rule[],
  codes: readonly string[],
  refer: References,
): void {
  claims.forEach(({ subject, place, value }, at) => {
    const here = [...path, 'claims', at]
    if (subject !== undefined) refer.force([...here, 'subject'], subject)
    for (const part of place?.split('-and-') ?? []) refer.place([...here, 'place'], part)
    if (rules.length === 0) return
    if (rules.every(({ kind }) => kind === 'status')) refer.among([...here, 'value'], 'code', value, codes)
    if (rules.every(({ kind }) => kind === 'location')) refer.place([...here, 'value'], value)
  })
}
