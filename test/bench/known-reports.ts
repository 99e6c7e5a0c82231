import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dice, inventReports } from '../origins/invented.js'

const people = ['two Iraqi officials', 'a US defence official', 'an army spokesman', 'four sources', 'a lawmaker']
const months = ['March', 'June', 'September', 'December']
const bases = ['Ain al-Asad', 'Harir', 'Camp Victory']
const shares = ['Some', 'Many', 'Most', 'A small number of']
const statements = [
  'The United States has about {n} troops in Iraq, {who} said.',
  '{share} US troops may remain in Iraq as advisers, {who} said.',
  'The coalition will formally end its mission by {month} 2025, {who} said.',
  'The withdrawal of coalition forces from Iraq is to begin in {month} 2024, according to {who}.',
  'All coalition troops are to leave federal Iraq by {month} 2025 and the Kurdistan Region by {month} 2026.',
  'US forces in Iraq were attacked {n} times, {who} said.',
  'The coalition has more than {few} member countries.',
  'American soldiers are stationed at {base}, {who} said.',
  'Baghdad and Washington have not reached a formal agreement yet, {who} said.',
  'Talks between Iraq and the United States began in {month} 2023.',
  'The United States has about {n} troops in Syria.',
  'Islamic State was declared defeated in Iraq in 2017.',
]

/** Writes so many invented reports into a folder, each with three to eight statements among twelve sentences of other news; a third of them are no copies. The same in every run. */
export function writeReports(count: number, folder: string): void {
  const roll = dice(count + 1)
  const reports = inventReports(count)
  mkdirSync(folder, { recursive: true })
  for (const { source, text } of reports) {
    const said = Array.from({ length: 3 + roll(6) }, () => stated(roll))
    writeFileSync(join(folder, `${source.id}.txt`), `${text}\n\n${said.join('\n\n')}\n`)
  }
  const manifest = reports.map(({ source: { id, outlet, published, origins } }) => {
    return { id, file: `${id}.txt`, outlet, published, origins }
  })
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(manifest))
}

function stated(roll: (sides: number) => number): string {
  const pick = (words: readonly string[]): string => words[roll(words.length)] ?? ''
  return pick(statements)
    .replaceAll('{n}', () => String(100 * (9 + roll(30))))
    .replaceAll('{few}', () => String(70 + roll(20)))
    .replaceAll('{who}', () => pick(people))
    .replaceAll('{month}', () => pick(months))
    .replaceAll('{base}', () => pick(bases))
    .replaceAll('{share}', () => pick(shares))
}
