import { weekdayOf } from '../model/calendar.js'
import { dayNumber } from '../model/days.js'
import type { Sentence } from '../model/reading.js'
import type { Sign } from '../model/recycled.js'
import type { TimeGround } from './ground.js'

/** A report names a day by its weekday while all know which is meant: "on Wednesday", printed on Tuesday, is six days back. */
const mostDaysBack = 5

/** Past weekdays that lie too far back to be meant from the day of publication. */
export function findFarWeekdays(source: string, ground: TimeGround): Sign[] {
  const published = ground.sources.get(source)?.published ?? null
  if (published === null) return []
  const { weekdays } = ground.knowledge.language
  return ground.sentencesOf(source).flatMap((sentence) => weekdaysIn(sentence, weekdays, published))
}

function weekdaysIn(
  { section, mentions, tokens, line, start, text }: Sentence,
  weekdays: Record<string, number>,
  published: string,
): Sign[] {
  if (section !== 'body') return []
  return mentions.flatMap((mention): Sign[] => {
    if (mention.kind !== 'date' || mention.first === null || mention.first !== mention.last) return []
    const words = tokens.slice(mention.from, mention.to).filter(({ kind }) => kind !== 'mark')
    const name = words.at(-1)
    if (name === undefined || weekdays[name.norm] === undefined || words.length > 2) return []
    const back = dayNumber(published) - dayNumber(mention.first)
    if (back <= mostDaysBack || back > 7 || weekdayOf(mention.first) !== weekdays[name.norm]) return []
    const why = `Published on ${published}, it would mean ${mention.first}, ${back} days before.`
    return [
      {
        kind: 'weekday',
        start: mention.start,
        end: mention.end,
        line,
        text: text.slice(mention.start - start, mention.end - start),
        why,
      },
    ]
  })
}
