import { describe, expect, test } from '@jest/globals'
import { createTwoFilesPatch } from 'diff'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleIds } from '../../src/model/lists.js'
import { exitCodes } from '../../src/cli/exit-codes.js'
import { run } from '../cli/run.js'
import { findStories, type Golden, type Story } from './story.js'

/*
 * A story is a folder: `articles/` go in, `golden/` holds what every format must print, `story.json` says what it shows.
 * `npm run stories:update` writes the golden files anew and prints what changed in them: read it before it is committed.
 */
const updating = process.env['UPDATE_STORIES'] === '1'

const goldenPath = (story: Story, { file }: Golden): string => join(story.folder, 'golden', file)

/** What is printed, and behind it what was said on stderr and the exit code, where there is anything to say. */
async function print(story: Story, { args }: Golden): Promise<string> {
  const { stdout, stderr, code } = await run(args, { cwd: story.folder })
  // No golden file is written from a defect.
  if (code === exitCodes.defect) throw new Error(stderr)
  return stdout + (stderr === '' ? '' : `--- stderr\n${stderr}`) + (code === 0 ? '' : `--- exit code ${code}\n`)
}

function patch(before: string, after: string, file: string): string {
  const changed = createTwoFilesPatch(`${file} (golden)`, `${file} (now)`, before, after, '', '', { context: 1 }).split(
    '\n',
  )
  const shown = changed.slice(1, 60)
  return [...shown, ...(changed.length > 60 ? [`… ${changed.length - 60} more lines`] : [])].join('\n')
}

function update(path: string, before: string | null, after: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, after)
  if (before === null) process.stdout.write(`new: ${path}\n`)
  else if (before !== after) process.stdout.write(`${patch(before, after, path)}\n`)
}

describe.each(findStories().map((story) => [story.slug, story] as const))('%s', (_, story) => {
  test('says what it shows', () => {
    expect(story.shows).toMatch(/\.$/)
  })

  test.each(story.goldens.map((golden) => [golden.file, golden] as const))('%s', async (file, golden) => {
    const path = goldenPath(story, golden)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null
    const now = await print(story, golden)
    if (updating) update(path, before, now)
    else if (before === null) throw new Error(`there is no golden/${file}: npm run stories:update writes it`)
    else if (before !== now) throw new Error(`golden/${file} differs:\n${patch(before, now, file)}`)
  })

  test('has no golden file that nothing prints', () => {
    const expected = new Set(story.goldens.map(({ file }) => file))
    const orphans = readdirSync(join(story.folder, 'golden')).filter((file) => !expected.has(file))
    if (updating) for (const file of orphans) rmSync(join(story.folder, 'golden', file))
    else expect(orphans).toEqual([])
  })
})

test.each(ruleIds)('a story shows what is found by %s', (rule) => {
  const shown = findStories().flatMap(({ folder, goldens }) =>
    goldens.map(({ file }) => join(folder, 'golden', file)).filter((path) => /check[^/]*\.txt$/.test(path)),
  )
  expect(shown.some((path) => readFileSync(path, 'utf8').includes(`  ${rule}  `))).toBe(true)
})

test.each([exitCodes.done, exitCodes.conflict, exitCodes.trouble])('a story of check ends with %i', (code) => {
  const stories = findStories().filter(({ slug }) => slug.startsWith('check-'))
  const ends = stories.flatMap(({ folder, goldens }) =>
    goldens.map(({ file }) => /--- exit code (\d+)\n$/.exec(readFileSync(join(folder, 'golden', file), 'utf8'))?.[1]),
  )
  expect(ends.map((end) => Number(end ?? 0))).toContain(code)
})
