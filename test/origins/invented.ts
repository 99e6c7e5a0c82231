import type { Source } from '../../src/model/source.js'

/** Numbers that look like chance and are the same in every run (xorshift). */
export function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 || 1
  return (sides) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % sides
  }
}

const who = [
  'officials',
  'diplomats',
  'a commander',
  'two lawmakers',
  'residents',
  'the spokesman',
  'engineers',
  'a driver',
  'tribal elders',
  'the governor',
]
const did = ['said', 'warned', 'denied', 'recalled', 'insisted', 'complained', 'hinted', 'repeated', 'wrote', 'argued']
const what = [
  'the convoy',
  'the runway',
  'the agreement',
  'the schedule',
  'the hospital',
  'the checkpoint',
  'the delegation',
  'the depot',
  'the bridge',
  'the letter',
]
const how = [
  'was closed',
  'had been moved',
  'would be rebuilt',
  'was paid for twice',
  'had no guard',
  'was lost',
  'was painted over',
  'stood empty',
  'was sold',
  'came too late',
]
const where = [
  'near the river',
  'at the northern gate',
  'outside the town',
  'on the desert road',
  'behind the market',
  'in the old barracks',
  'by the canal',
  'under the hill',
  'at the crossing',
  'in the valley',
]
const when = [
  'at dawn',
  'before the rains',
  'within a week',
  'after the holiday',
  'during the talks',
  'for a third time',
  'since the spring',
  'without notice',
  'at great cost',
  'against advice',
]
const facts = [
  'The United States has about {n} troops in Iraq.',
  'The coalition will formally end its mission by September 2025, officials said.',
  'Some US forces may remain as advisers, two officials said.',
  'The two governments have not reached a formal agreement yet.',
  'US forces in Iraq have been attacked about {n} times since October.',
]

/** So many reports of 12 sentences each, over 300 days, some of them copies of others. The same in every run. */
export function inventReports(count: number): { source: Source; text: string }[] {
  const roll = dice(count)
  const pick = (words: readonly string[]): string => words[roll(words.length)] ?? ''
  const word = (): string => `${pick(syllables)}${pick(syllables)}${pick(syllables)}`
  const sentence = (): string =>
    capital(
      `${pick(who)} of ${capital(word())} ${pick(did)} that ${pick(what)} of ${capital(word())} ${pick(how)} ${pick(where)} ${pick(when)}, and that ${word()} ${pick(how)} ${pick(when)}.`,
    )
  const originals: string[][] = []
  return Array.from({ length: count }, (_, at) => {
    const own = at % 3 === 0
    const lines = own
      ? [
          capital(`${word()} and ${word()} ${pick(when)}`),
          fact(pick(facts), roll),
          ...Array.from({ length: 11 }, sentence),
        ]
      : copyOf(originals[originals.length - 1 - roll(Math.min(originals.length, 1 + roll(40)))] ?? [], roll)
    if (own) originals.push(lines)
    const id = `report-${String(at).padStart(6, '0')}`
    const published = new Date(Date.UTC(2024, 0, 1 + Math.floor((at * 300) / count))).toISOString().slice(0, 10)
    const source = {
      id,
      outlet: `Paper ${at % 200}`,
      title: '',
      published,
      origins: own && at % 2 === 0 ? ['reuters'] : [],
      url: null,
      language: 'en',
      file: id,
    }
    return { source, text: lines.join('\n\n') }
  })
}

const syllables = [
  'ba',
  'rin',
  'dul',
  'kes',
  'mor',
  'ta',
  'hal',
  'vi',
  'qur',
  'zen',
  'lo',
  'shi',
  'ram',
  'ud',
  'nek',
  'pol',
  'gar',
  'ith',
  'sa',
  'wen',
]
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const fact = (words: string, roll: (sides: number) => number): string =>
  words.replace('{n}', String(100 * (9 + roll(30))))

/** Word for word, cut short, or with some words changed. */
function copyOf(lines: readonly string[], roll: (sides: number) => number): string[] {
  const cut = lines.slice(0, Math.max(4, lines.length - roll(6)))
  if (roll(2) === 0) return [...cut]
  return cut.map((line) => (roll(3) === 0 ? line.replace(' that ', ' how ').replace('was ', 'has been ') : line))
}
