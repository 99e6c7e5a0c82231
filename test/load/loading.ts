import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readKnowledge } from '../../src/knowledge/index.js'
import { load, type Loaded, type LoadOptions } from '../../src/load/index.js'

export const knowledge = readKnowledge('data')

/** A folder of its own with these files, by their paths in it. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Loads the files, or the given inputs among them, from inside their folder. */
export function loadFiles(
  files: Record<string, string | Uint8Array>,
  inputs: string[] = ['.'],
  options: Partial<LoadOptions> = {},
): Promise<Loaded> {
  return load(inputs, { knowledge, cwd: folderOf(files), ...options })
}
