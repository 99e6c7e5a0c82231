import { dayOf, type Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import type { DateExpression } from './expression.js'

interface Figures {
  numbers: number[]
  mark: string
  to: number
}

/** "2024-07-23", "30/09/2025", "09/30/2025", "30.09.2025". */
export function numericDate(hits: Hits, at: number): DateExpression | null {
  const figures = figuresAt(hits, at)
  if (!figures) return null
  const [first = 0, second = 0, third = 0] = figures.numbers
  if (first > 31) {
    const period = dayOf(first, second, third)
    return period && { to: figures.to, named: true, resolve: () => period }
  }
  const period = dayFirst(first, second, third, figures.mark)
  return period === undefined ? null : { to: figures.to, named: true, resolve: () => period }
}

// dots are written where the day comes first; the order of "07/08/2024" nobody can know: it is a date, and resolves to none
function dayFirst(first: number, second: number, year: number, mark: string): Period | null | undefined {
  if (year < 1900 || year > 2099) return undefined
  const ordered = mark === '.' || first > 12 || first === second
  if (ordered) return dayOf(year, second, first) ?? undefined
  if (second > 12) return dayOf(year, first, second) ?? undefined
  return null
}

function figuresAt(hits: Hits, at: number): Figures | null {
  const token = hits.tokens[at]
  if (token?.kind !== 'number' || (hits.word(at - 1) === '/' && hits.tokens[at - 1]?.end === token.start)) return null
  if (/^\d{1,4}\.\d{1,2}\.\d{1,4}$/.test(token.text)) return figures(token.text.split('.'), '.', at + 1)
  const text = (skip: number): string => hits.tokens[at + skip]?.text ?? ''
  if (hits.tokens[at + 1]?.joined && hits.tokens[at + 2]?.joined)
    return figures([text(0), text(1), text(2)], '-', at + 3)
  // "/2024/07/23/" is a part of an address
  if (text(1) !== '/' || text(3) !== '/' || text(5) === '/') return null
  return figures([text(0), text(2), text(4)], '/', at + 5)
}

function figures(texts: string[], mark: string, to: number): Figures | null {
  const [first = '', , third = ''] = texts
  const whole = texts.every((text) => /^\d{1,4}$/.test(text))
  return whole && (first.length === 4) !== (third.length === 4) ? { numbers: texts.map(Number), mark, to } : null
}
