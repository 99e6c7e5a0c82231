import { datelineOf } from '../page/dateline.js'
import { stampOf } from '../page/stamp.js'
import { Hits } from './hits.js'
import { isSpeakerLabel } from './label.js'
import { tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

const bullet = /^[\s•▪●◦■□–—*·>#-]*/u
// "1. The coalition", "(2) Troops"
const enumerator = /^\(?\d{1,2}[.)]\s+(?=["“]?\p{Lu})/u

/** Where a line's first sentence begins: behind its stamp, bullet, number and dateline ("BAGHDAD, July 22 (AP) — "). */
export function openingOf(line: string, vocabulary: Vocabulary): number {
  const stamped = stampOf(line)?.end ?? 0
  const bulleted = stamped + (bullet.exec(line.slice(stamped))?.[0].length ?? 0)
  const start = bulleted + (enumerator.exec(line.slice(bulleted))?.[0].length ?? 0)
  const rest = line.slice(start)
  const dateline = datelineOf(rest)
  if (!dateline || dateline.end >= rest.length) return start
  const label = rest.slice(0, dateline.end).replace(/\([^()]*\)/g, ' ')
  const sure = dateline.sure && !(isColon.test(label) && dateline.wire !== null && !isWire(dateline.wire, vocabulary))
  return sure || isPlaceLabel(label, vocabulary) ? start + dateline.end : start
}

const isColon = /:\s*$/

// "BAGHDAD (Reuters): "; not "Mrs. Jane Doe (Thornbury): ", "SEN. DOE (R-OH): "
function isWire(name: string, { lexicon }: Vocabulary): boolean {
  return new Hits(tokenize(name), lexicon).at(0, 'outlet') !== null
}

// "WASHINGTON: " and "TAMPA — " are datelines; "ISIS – the group …", "BREAKING: " and "SECRETARY AUSTIN: " are none
function isPlaceLabel(label: string, vocabulary: Vocabulary): boolean {
  if (isSpeakerLabel(label, vocabulary)) return false
  const hits = new Hits(tokenize(label), vocabulary.lexicon)
  const has = (list: 'place' | 'state' | 'outlet' | 'force' | 'adjective' | 'month'): boolean =>
    hits.tokens.some((_, at) => hits.at(at, list) !== null)
  if (has('place') || has('state') || has('outlet')) return true
  return !isColon.test(label) && !has('force') && !has('adjective') && label === label.toUpperCase()
}
