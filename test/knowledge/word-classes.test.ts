import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readKnowledge } from '../../src/knowledge/index.js'
import { wordClasses } from '../../src/model/word-classes.js'

const { topics, words } = readKnowledge('data')
const phrasings = JSON.stringify(topics.map(({ rules }) => rules))
const inPhrasings = new Set([...phrasings.matchAll(/<([a-z|-]+)/g)].flatMap(([, names = '']) => names.split('|')))
const code = ['src/claim', 'src/read'].map(textOf).join('\n')

function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
}

test('every class of the data is named by a phrasing or asked for by the program', () => {
  const idle = Object.keys(words).filter(
    (name) => !inPhrasings.has(name) && !(wordClasses as readonly string[]).includes(name),
  )
  expect(idle).toEqual([])
})

// what the types do not see: "word.class === 'leave'", "hits.is(at, 'word', 'people')"
test('every class that the program compares with is said to be asked for', () => {
  const compared = [...code.matchAll(/(?:\bclass [!=]== |'word', )'([a-z-]+)'/g)].map(([, name = '']) => name)
  expect(compared.length).toBeGreaterThan(20)
  expect([...new Set(compared)].filter((name) => !(wordClasses as readonly string[]).includes(name))).toEqual([])
})

test('every class that is said to be asked for is', () => {
  expect(wordClasses.filter((name) => !code.includes(`'${name}'`))).toEqual([])
})

test('the list of what is asked for is in order and has no class twice', () => {
  expect([...new Set(wordClasses)].sort()).toEqual(wordClasses)
})
