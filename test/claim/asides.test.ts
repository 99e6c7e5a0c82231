import { describe, expect, test } from '@jest/globals'
import { sceneOf, wordsOf } from './scenes.js'

const clause = (words: number) => `which ${'very '.repeat(words)}old`

describe('what interrupts a sentence', () => {
  test.each([
    ['The troops (about 900) will leave.', ['(about 900)']],
    ['The troops — most of them cooks — will leave.', ['— most of them cooks —']],
    ['The camp, which they share with the army, will close.', [', which they share with the army,']],
    ['The men, most of whom are cooks, will leave.', []],
    ['The men, some whose tours are over, will leave.', [', some whose tours are over,']],
    ['The camp, the minister said, will close.', [', the minister said,']],
    ['The camp, said the minister, will close.', [', said the minister,']],
    ['The camp, according to the ministry, will close.', [', according to the ministry,']],
    ['Taji, north of the capital, will close.', [', north of the capital,']],
    ['Taji, a camp for cooks, will close.', [', a camp for cooks,']],
    // a list, a clause of its own, a date in front
    ['Taji, Harir and Balad will close.', []],
    ['Taji, the town, and Balad will close.', []],
    ['In 2014, the group seized Mosul, and it fled.', []],
    ['He left Taji, the troops left Balad, the war was over.', []],
    ['Taji, old and small, will close.', []],
    // "and" behind the last comma opens a clause, and the comma stays outside
    ['The camp, the minister said, and the port will close.', [', the minister said']],
    // twenty-eight tokens at most
    [`The camp, ${clause(25)}, will close.`, [`, ${clause(25)},`]],
    [`The camp, ${clause(26)}, will close.`, []],
    // of what is said no more than twelve
    [`The camp, the ${'very '.repeat(8)}old man said, will close.`, [`, the ${'very '.repeat(8)}old man said,`]],
    [`The camp, the ${'very '.repeat(9)}old man said, will close.`, []],
  ])('%s', (text, asides) => {
    const scene = sceneOf(text)
    expect(wordsOf(scene, scene.asides())).toEqual(asides)
  })
})
