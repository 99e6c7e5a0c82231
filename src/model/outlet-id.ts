import type { Outlet } from './knowledge.js'

/** Letters that no decomposition turns into plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
}

/** "Gulf Courier_2020.html" → "gulf-courier-2020-html"; letters with marks lose them, apostrophes part no words. Empty where no letter of it is Latin. */
export function kebab(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʿʾ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * The id of an outlet by its name: the data's where it lists the name, in whatever case and spelling, else the name in kebab-case without
 * its article ("The Basra Herald" is cited as "the Basra Herald" or "Basra Herald"). Null where the name holds nothing to make one of.
 */
export function outletIdOf(name: string, outlets: readonly Outlet[]): string | null {
  const id = outletCalled(name, outlets)?.id ?? bare(kebab(name))
  return id === '' || id === 'unknown' ? null : id
}

/** The outlet of which a text is the whole name, in whatever case and with or without its article. */
export function outletCalled(name: string, outlets: readonly Outlet[]): Outlet | undefined {
  return byName(outlets).get(keyOf(name))
}

const bare = (slug: string): string => slug.replace(/^the-(?=.)/, '')

// a name in another script is looked up as it is printed
const keyOf = (name: string): string => bare(kebab(name)) || name.trim().toLowerCase()

const indexes = new WeakMap<readonly Outlet[], ReadonlyMap<string, Outlet>>()

function byName(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> {
  const known = indexes.get(outlets)
  if (known !== undefined) return known
  const index = new Map<string, Outlet>()
  for (const outlet of outlets)
    for (const name of [outlet.name, ...outlet.aliases]) if (!index.has(keyOf(name))) index.set(keyOf(name), outlet)
  indexes.set(outlets, index)
  return index
}
