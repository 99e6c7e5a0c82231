import { isoDayIn } from './iso-day.js'

const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//
const numbered = /[/-]((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/?#._-]|$)/

/** The day in an address's path, as many sites print it there: "/2020/03/03/camp", "/2020/mar/03/camp", "/camp-2020-03-03.html". */
export function dayInUrl(url: string): string | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1]?.toLowerCase()
  if (path === undefined) return null
  const word = named.exec(path)
  if (word !== null) return isoDayIn(`${word[3] ?? ''} ${capitalised(word[2] ?? '')} ${word[1] ?? ''}`)
  const found = numbered.exec(path)
  return found === null ? null : isoDayIn([found[1], found[3], found[4]].join('-'))
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
