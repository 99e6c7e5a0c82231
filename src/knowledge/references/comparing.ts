import type { TopicFile } from '../topics.js'
import type { References } from './refer.js'

/** The codes of a topic's `compare`, and the other topics that it names. */
export function checkComparing({ entry }: TopicFile, topics: readonly TopicFile[], refer: References): void {
  const { compare } = entry
  checkCodes(compare, refer)
  const ids = topics.map(({ entry: { topic } }) => topic)
  if (compare.dated !== null) refer.among(['compare', 'dated'], 'topic', compare.dated, ids)
  for (const key of ['topic', 'whole'] as const)
    if (compare.counted !== null) refer.among(['compare', 'counted', key], 'topic', compare.counted[key], ids)
  if (compare.smaller !== null) {
    const { topic, code } = compare.smaller
    const other = topics.find((one) => one.entry.topic === topic)
    refer.among(['compare', 'smaller', 'topic'], 'topic', topic, ids)
    if (other) refer.among(['compare', 'smaller', 'code'], 'code', code, Object.keys(other.entry.compare.codes))
  }
  compare.linked.forEach((link, at) => {
    const { topic, subjects } = link
    refer.among(['compare', 'linked', at, 'topic'], 'topic', topic, ids)
    for (const [subject, meant] of Object.entries(subjects)) {
      refer.force(['compare', 'linked', at, 'subjects', subject], subject)
      for (const one of meant) refer.force(['compare', 'linked', at, 'subjects', subject], one)
    }
    // "talks that began" are held against the states of the other topic, all else against this one's
    const home = link.rule === 'begun-or-not' ? topics.find((one) => one.entry.topic === topic)?.entry.compare : compare
    if (!('codes' in link) || home === undefined) return
    for (const [part, codes] of Object.entries(link.codes))
      for (const code of codes)
        refer.among(['compare', 'linked', at, 'codes', part], 'code', code, Object.keys(home.codes))
  })
}

function checkCodes(compare: TopicFile['entry']['compare'], refer: References): void {
  const codes = Object.keys(compare.codes)
  const check = (path: PropertyKey[], code: string): void => {
    refer.among(['compare', ...path], 'code', code, codes)
  }
  for (const key of ['ladder', 'together'] as const)
    compare[key].forEach((row, at) => {
      row.forEach((code, nth) => {
        check([key, at, nth], code)
      })
    })
  for (const key of ['within', 'denials'] as const)
    for (const [code, other] of Object.entries(compare[key])) {
      check([key, code], code)
      check([key, code], other)
    }
}
