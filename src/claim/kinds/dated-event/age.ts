import type { DateMention } from '../../../model/mention.js'
import type { DatedEventRule } from '../../../model/rule.js'
import type { Mood } from '../../modality.js'

const settled = 300

/** Whether a date is as old as the topic asks: last week's is news, one of more than ten months ago history; without a publication date the tense must tell. */
export function isOfAge(date: DateMention, rule: DatedEventRule, modality: Mood, published: string | null): boolean {
  if (rule.age === 'any') return true
  if (!published) return (rule.age === 'recent') !== (modality === 'actual')
  if (!date.last) return true
  if (rule.age === 'past') return date.last < published
  const old = (Date.parse(published) - Date.parse(date.last)) / 86_400_000 > settled
  return rule.age === 'old' ? old : !old
}

/** "in 2020 … on 17 March": the wider date is the frame of the narrower one. */
export function contains(outer: DateMention, inner: DateMention): boolean {
  if (outer === inner || !outer.first || !outer.last || !inner.first || !inner.last) return false
  return outer.first <= inner.first && inner.last <= outer.last && (outer.edtf ?? '').length < (inner.edtf ?? '').length
}
