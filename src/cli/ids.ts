import { askWhether } from './meant.js'
import { UsageError } from './usage-error.js'

/** The id that was meant: the one that was typed, or the only one that begins so. `what`: "report", for the message. */
export function resolveId(typed: string, ids: readonly string[], what: string, whereListed: string): string {
  const found = ids.includes(typed) ? [typed] : ids.filter((id) => id.startsWith(typed))
  const [first, second] = found
  if (first === undefined) throw new UsageError(`There is no ${what} "${typed}".`, askWhether(typed, ids, whereListed))
  if (second === undefined) return first
  const some = found.slice(0, 4).join(', ')
  throw new UsageError(
    `"${typed}" is how ${found.length} ids begin (${some}${found.length > 4 ? ', …' : ''}).`,
    'Give more of it.',
  )
}
