import { describe, expect, test } from '@jest/globals'
import { mentionsOf, sentencesOf } from './reading.js'

describe('whom a pronoun and bare soldiers stand for', () => {
  test.each([
    // whom the text last named, the first ones whom it names next
    ['US troops came. They left.', 'They', ['us-forces']],
    ['They left. US troops came.', 'They', ['us-forces']],
    ['US troops came. The troops left.', 'The troops', ['us-forces']],
    ['US troops came. European troops came. They left.', 'They', ['european-forces']],
    ['It rained. They left.', 'They', ['']],
    // both of those that shared a noun
    ['US and coalition troops came. They left.', 'They', ['us-forces', 'coalition-forces']],
    // soldiers for "they", whoever else was named; the coalition's soldiers for the coalition
    ['US troops came. The coalition met. They left.', 'They', ['us-forces']],
    ['US troops came. The coalition met. It left.', 'It', ['coalition']],
    ['The coalition met. Its troops left.', 'troops', ['coalition-forces']],
    // foreign soldiers, whatever army of the country was named between
    ['US troops met Iraqi soldiers. They left.', 'They', ['us-forces']],
    ['US troops came. Iran-backed militias struck. They left.', 'They', ['iran-backed-groups']],
    ['US troops came. Turkish troops came. They left.', 'They', ['other-forces']],
    // another army until others are named, civilians for "they" alone
    ['US troops came. Turkish troops came. It rained. The troops left.', 'The troops', ['other-forces']],
    ['US troops came. Turkish troops came. Washington wrote. The troops left.', 'The troops', ['us-forces']],
    ['US troops came. Ankara built a road. It has 500 soldiers.', 'soldiers', ['other-forces']],
    ['US troops came. Contractors came. They left.', 'They', ['other-forces']],
    ['US troops came. Contractors came. The troops left.', 'The troops', ['us-forces']],
    // NATO until the coalition is named again
    ['NATO came. The alliance has troops.', 'troops', ['other-forces']],
    ['NATO came. The coalition came. The alliance has troops.', 'troops', ['coalition-forces']],
    // an owner in the sentence
    ['US troops came. Ankara keeps 500 soldiers there.', 'soldiers', ['other-forces']],
    ['US troops came. Ankara met the soldiers there.', 'soldiers', ['us-forces']],
    ['US troops came. Turkey keeps 500 soldiers there.', 'soldiers', ['other-forces']],
    ['US troops came. In Turkey 500 soldiers slept.', 'soldiers', ['us-forces']],
    ['US troops came. Turkish troops and its 500 cooks left.', 'its', ['other-forces']],
    ['US troops came. Turkish troops and their cooks left.', 'their', ['other-forces']],
  ])('%s "%s": %j', (text, words, ids) => {
    const found = mentionsOf('force', text).filter(({ start, end }) => words.endsWith(text.slice(start, end)))
    const last = Math.max(...found.map(({ start }) => start))
    const first = found.filter(({ by }) => by === 'pronoun' || by === 'people').filter(({ start }) => start === last)
    expect(first.map(({ id }) => id)).toEqual(ids)
  })

  test('point to the words that they were read from', () => {
    const text = 'US troops came. They left.'
    const antecedents = mentionsOf('force', text).map(
      ({ antecedent }) => antecedent && text.slice(antecedent.start, antecedent.end),
    )
    expect(antecedents).toEqual([null, 'US troops'])
  })
})

describe('which place a pointing word means', () => {
  test.each([
    ['They came to Erbil. They sleep there.', 'erbil'],
    ['They came to Taji. It is near Erbil. The base is old.', 'taji'],
    ['They came to Taji. It is near Erbil. They sleep there.', 'erbil'],
    ['They came to Taji. It is near Erbil. The base is old. They sleep there.', 'taji'],
    [
      'They came to Iraq. They saw Syria. Iraq is hot. Syria is not. The country Iraq is old. They left the country.',
      'iraq',
    ],
    ['They came. They sleep there.', ''],
    ['They sleep there. They came to Erbil. They left.', ''],
  ])('%s: %s', (text, id) => {
    const places = sentencesOf(text).flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'place'))
    const pointing = places.findLast(({ start, end }) =>
      /^(?:there|the (?:base|country))$/i.test(text.slice(start, end)),
    )
    expect(pointing?.id).toBe(id)
  })
})
