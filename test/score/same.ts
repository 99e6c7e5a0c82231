import type { Claim } from '../../src/model/claim.js'
import type { Topic } from '../../src/model/topic.js'
import type { GoldClaim, GoldValue } from './gold.js'

interface About {
  topic: Topic
  subject: string
  place: string | null
}

/** Topics whose subject careful readers name differently: whose timetable is it, who trains whom. */
const anySubject: ReadonlySet<Topic> = new Set<Topic>(['timetable-status', 'future-role', 'extension'])

export function isSameThing(a: About, b: About): boolean {
  return a.topic === b.topic && a.place === b.place && (a.subject === b.subject || anySubject.has(a.topic))
}

/** Of dates the days count, not how they are spelled: the summer of 2014 is `2014-22` and `2014-06/2014-08`. */
export function isSameValue(a: GoldValue, b: GoldValue): boolean {
  switch (a.type) {
    case 'quantity':
      return b.type === a.type && a.point === b.point && a.min === b.min && a.max === b.max && a.unit === b.unit
    case 'quantifier':
      return b.type === a.type && a.level === b.level
    case 'date':
      return b.type === a.type && a.start === b.start && a.end === b.end && a.bound === b.bound
    case 'place':
      return b.type === a.type && a.id === b.id
    case 'status':
      return b.type === a.type && a.code === b.code
  }
}

/**
 * A quote is known again by the words of its sentence, not by offsets alone: of a web page only those are the same for
 * everyone. Where the annotation says where its sentence starts, the claim must also stand there, since a headline may
 * be printed twice; a sentence's length of play leaves room for a bullet or a dateline before it.
 */
export function isSameSentence(gold: GoldClaim, { evidence }: Claim): boolean {
  if (!plainWords(evidence.sentence).includes(plainWords(gold.quote))) return false
  return gold.sentence_start === null || Math.abs(evidence.start - gold.sentence_start) <= evidence.sentence.length
}

export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
