import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { voiceOf } from './voices.js'

// each file of passages: [text with the words asked about in brackets, who vouches for their end]
const folder = join('test', 'claim', 'attribution', 'passages')

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const passages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as [string, string][]
  test.each(passages)('%s', (marked, expected) => {
    expect(voiceOf(marked, file === 'headlines.json' ? 'headline' : 'body')).toBe(expected)
  })
})
