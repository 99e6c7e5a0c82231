import { describe, expect, test } from '@jest/globals'
import { Hits } from '../../../src/read/hits.js'
import { readPlaces } from '../../../src/read/mentions/place.js'
import { sentencesOf, vocabulary } from '../reading.js'

// before antecedents are looked for: "-" where the words alone name no place
function placesIn(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    readPlaces(new Hits(sentence.tokens, vocabulary.lexicon), vocabulary.places).map((place) => {
      const kind = place.base ? 'base' : place.country ? 'country' : 'town'
      const more = [place.known ? '' : 'unlisted', place.elsewhere ? 'elsewhere' : ''].filter((word) => word !== '')
      return [place.preposition ?? 'no', place.id === '' ? '-' : place.id, kind, ...more].join(' ')
    }),
  )
}

describe('places', () => {
  test.each([
    // of the gazetteer
    ['They are in Iraq.', ['in iraq country']],
    ['They are near Erbil.', ['near erbil town']],
    ['They are at Ain al-Asad air base.', ['at al-asad base']],
    ['They saw Iraq.', ['no iraq country']],
    ['They are in Afghanistan.', ['in afghanistan country elsewhere']],
    ['They are in Kabul.', ['in kabul town elsewhere']],
    // a preposition over modifiers, but no other words, five at most
    ['They are in the western capital Baghdad.', ['in baghdad town']],
    ['They are in sunny Baghdad.', ['no baghdad town']],
    ['They are in the western, northern Baghdad.', ['no baghdad town']],
    ['They are in the northern southern eastern Baghdad.', ['in baghdad town']],
    ['They are in the northern southern eastern western Baghdad.', ['no baghdad town']],
    // the members of a list share it
    ['They are in Baghdad, Anbar and Erbil.', ['in baghdad town', 'in anbar town', 'in erbil town']],
    ['They are in Baghdad. Anbar and Erbil are far.', ['in baghdad town', 'no anbar town', 'no erbil town']],
    // bases that it does not list
    ['They are at Camp Redleaf.', ['at redleaf base unlisted']],
    ['They are at Redleaf airfield.', ['at redleaf base unlisted']],
    ['They are at Redleaf Hill airfield.', ['at redleaf-hill base unlisted']],
    ['They are at redleaf airfield.', []],
    ['They are at Redleaf hotel.', []],
    ['Redleaf airfield closed.', []],
    ['Redleaf Hill airfield closed.', ['no redleaf-hill base unlisted']],
    ['The Redleaf airfield closed.', ['no redleaf base unlisted']],
    ['They left an American airfield.', []],
    ['Rockets Strike Redleaf Airfield Housing Many Cooks.', []],
    // words that point to a place
    ['They sleep there.', ['there - town']],
    ['There are many.', []],
    ['There, they sleep.', ['there - town']],
    ['There they sleep.', []],
    ['They are at the base.', ['at - base']],
    ['They are at the base in Anbar.', ['in anbar town']],
    ['They are at a base.', []],
    ['They are in the country.', ['in - country']],
    ['They are in the country of old.', ['in - country']],
  ])('%s: %j', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})
