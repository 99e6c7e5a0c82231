import { existsSync, readFileSync } from 'node:fs'
import type { Shipped } from '../shipped.js'

/** The package's own folder: the nearest above this file with a package.json, be this file in src/, dist/ or a chunk of it. */
function packageFolder(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) folder = new URL('../', folder)
  return folder
}

export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8')) as { version: string }
  return version
}

/** What the build wrote beside the program: the knowledge, checked, and the reports that ship. What runs from src/ reads the last build's. */
export function readShipped(): Shipped {
  const beside = new URL('shipped.json', import.meta.url)
  const file = existsSync(beside) ? beside : new URL('dist/shipped.json', packageFolder())
  return JSON.parse(readFileSync(file, 'utf8')) as Shipped
}
