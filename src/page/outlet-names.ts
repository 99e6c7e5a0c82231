import type { Outlet } from '../model/knowledge.js'
import type { Span } from '../model/span.js'

interface Names {
  pattern: RegExp
  /** By the alias without regard to case and spaces. */
  outlets: Map<string, Outlet>
}

const compiled = new WeakMap<Outlet[], Names>()

/**
 * The outlets whose names stand in a short text, a byline or a credit, in their order there. An acronym counts in capitals
 * ("AP", not "ap") or at the text's beginning ("Afp September 09"); of names within names the longest counts.
 */
export function outletsNamedIn(text: string, outlets: Outlet[]): Outlet[] {
  return [...new Set(outletMentionsIn(text, outlets).map(({ outlet }) => outlet))]
}

/** The same with each place where one is named: offsets into the text. */
export function outletMentionsIn(text: string, outlets: Outlet[]): (Span & { outlet: Outlet })[] {
  const names = namesOf(outlets)
  return [...text.matchAll(names.pattern)].flatMap(({ 0: alias, index }) => {
    const outlet = names.outlets.get(aliasKey(alias))
    return outlet === undefined ? [] : [{ outlet, start: index, end: index + alias.length }]
  })
}

/** The outlet of which a text is the whole name, in whatever case. */
export const outletCalled = (name: string, outlets: Outlet[]): Outlet | undefined =>
  namesOf(outlets).outlets.get(aliasKey(name)) ?? namesOf(outlets).outlets.get(aliasKey(`the ${name}`))

const aliasKey = (alias: string): string => alias.toLowerCase().replace(/[\s-]+/g, ' ')

function namesOf(outlets: Outlet[]): Names {
  const known = compiled.get(outlets)
  if (known) return known
  const byKey = new Map<string, Outlet>()
  for (const outlet of outlets) for (const alias of [outlet.name, ...outlet.aliases]) byKey.set(aliasKey(alias), outlet)
  const aliases = outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases])
  const longestFirst = [...new Set(aliases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const words = longestFirst.map(patternOf).join('|')
  const names = { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'), outlets: byKey }
  compiled.set(outlets, names)
  return names
}

function patternOf(alias: string): string {
  if (/^[A-Z]{2,5}$/.test(alias)) return `${alias}|(?<=^\\s*)${alias[0] ?? ''}${alias.slice(1).toLowerCase()}`
  const words = alias.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')
  // "The National" is no part of "The National Museum".
  return alias.startsWith('The ') ? `${words}(?!\\s\\p{Lu}\\p{Ll})` : words
}
