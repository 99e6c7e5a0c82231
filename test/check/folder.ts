import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Check } from '../../src/model/finding.js'
import { run, type Run } from '../cli/run.js'

/** A new folder with these files. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-check-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** A report of one paragraph, with its outlet and day. */
export function report(outlet: string, day: string, text: string): string {
  return `---\noutlet: ${outlet}\npublished: ${day}\n---\n\n${text}\n`
}

/** Runs `check` in a folder, and reads its JSON. */
export async function checkIn(folder: string, args: string[]): Promise<Run & { found: Check }> {
  const outcome = await run(['check', ...args, '--format', 'json'], { cwd: folder })
  return { ...outcome, found: JSON.parse(outcome.stdout) as Check }
}

export const rulesOf = ({ findings }: Check): string[] => findings.map(({ rule }) => rule)
