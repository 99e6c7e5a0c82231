import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatsFor } from '../../src/report/index.js'

/** The folder of all stories. */
export const home = dirname(fileURLToPath(import.meta.url))

/** One command line of a story; its output is held against the golden file of that name. */
export interface Golden {
  file: string
  args: string[]
}

export interface Story {
  slug: string
  folder: string
  /** What a reader should see in the golden files. */
  shows: string
  goldens: Golden[]
}

interface StoryFile {
  shows: string
  /** Absent: the articles of the story. [] are the reports that ship. */
  paths?: string[]
  /** Formats of `compare` or `check`; absent: all that the registry has. */
  formats?: string[]
  /** What follows `check`, where the story is of it and not of `compare`. */
  check?: string[]
  /** Further command lines, by the golden file that they fill. */
  also?: Record<string, string[]>
}

/** Every folder beside this file is a story. */
export function findStories(): Story[] {
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => readStory(name)).sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

function readStory(slug: string): Story {
  const folder = join(home, slug)
  if (!existsSync(join(folder, 'story.json'))) throw new Error(`test/stories/${slug} has no story.json`)
  const {
    shows,
    paths = ['articles'],
    formats,
    check,
    also = {},
  } = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as StoryFile
  const [command, args] =
    check === undefined ? (['compare', [...paths, '--all']] as const) : (['check', check] as const)
  const printed = formatsFor(command)
    .filter(({ name }) => formats?.includes(name) ?? true)
    .map(
      ({ name }): Golden => ({
        file: `${command}.${endings[name] ?? name}`,
        args: [command, ...args, '--format', name],
      }),
    )
  const behind = check === undefined ? paths : []
  const others = Object.entries(also).map(([file, args]) => ({ file, args: [...args, ...behind] }))
  return { slug, folder, shows, goldens: [...printed, ...others] }
}

/** So that an editor shows a golden file as what it is. */
const endings: Record<string, string> = {
  table: 'txt',
  markdown: 'md',
  compact: 'compact.txt',
  github: 'github.txt',
  sarif: 'sarif.json',
  gitlab: 'gitlab.json',
  rdjson: 'rdjson.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
}
