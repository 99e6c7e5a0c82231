import { describe, expect, test } from '@jest/globals'
import { elsewhereOf } from '../../src/claim/setting.js'
import { sentencesOf } from '../read/reading.js'

const elsewhereIn = (...sentences: string[]): boolean[] => elsewhereOf(sentencesOf(sentences.join(' ')))

const kabul = [
  'American soldiers are leaving Afghanistan.',
  'Two bombers struck in Kabul on Thursday.',
  'There are 5,400 troops at the airport.',
  'The Taliban took Kabul in August, and Kandahar before.',
]

describe('where a text plays', () => {
  test('in a report on another country sentences without a place are there', () => {
    expect(elsewhereIn(...kabul)).toEqual([true, true, true, true])
  })

  test('what names a place of this story is here, and what follows it', () => {
    const told = elsewhereIn(
      ...kabul,
      'In Baghdad people watched.',
      'They were 2,500.',
      'Kabul was quiet.',
      'It rained.',
    )
    expect(told.slice(4)).toEqual([false, false, true, true])
  })

  test.each([
    ['another country named in passing', ['US troops are in Iraq.', 'They left Kabul in August.', 'There are 2,500.']],
    [
      'as many places of this story',
      [...kabul, 'Baghdad, Taji, Harir, Balad and Mosul are in Iraq.', 'There are 2,500 troops.'],
    ],
  ])('here: %s', (_, sentences) => {
    expect(elsewhereIn(...sentences)).not.toContain(true)
  })
})
