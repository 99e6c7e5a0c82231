import { expect, test } from '@jest/globals'
import { namesOf, personName } from '../../src/report/names.js'

const names = namesOf({
  places: [
    { id: 'iraq', name: 'Iraq', kind: 'country', within: null, aliases: [] },
    { id: 'syria', name: 'Syria', kind: 'country', within: null, aliases: [] },
  ],
  forces: [
    {
      id: 'us-forces',
      name: 'US forces',
      within: [],
      aliases: ['US forces', 'American troops'],
      adjectives: [],
      states: [],
    },
    { id: 'iraqi-forces', name: 'Iraqi forces', within: [], aliases: [], adjectives: [], states: [] },
  ],
  outlets: [{ id: 'reuters', name: 'Reuters', kind: 'wire', aliases: [] }],
})

test.each([
  ['reuters', 'Reuters'],
  ['us-forces', 'US forces'],
  ['iraq-and-syria', 'Iraq and Syria'],
  ['us-officials', 'US officials'],
  ['us-and-iraqi-officials', 'US and Iraqi officials'],
  ['unnamed-sources', 'unnamed sources'],
])('%s is called %s', (id, name) => {
  expect(names(id)).toBe(name)
})

test.each([
  ['lloyd-austin', 'Lloyd Austin'],
  ['thabet-al-abbasi', 'Thabet al-Abbasi'],
  ['mohammed-shia-al-sudani', 'Mohammed Shia al-Sudani'],
  ['abdul-latif-rashid', 'Abdul Latif Rashid'],
])('the person %s is called %s', (id, name) => {
  expect(personName(id)).toBe(name)
})
