import { expect, test } from '@jest/globals'
import type { Knowledge } from '../../src/model/knowledge.js'
import { labelsOf, namesOf } from '../../src/model/names.js'

const place = (id: string, name: string): Knowledge['places'][number] => ({
  id,
  name,
  kind: 'country',
  within: null,
  aliases: [],
})
const force = (
  id: string,
  name: string,
  label: string | undefined,
  adjectives: string[],
): Knowledge['forces'][number] => ({
  ...{ id, name, within: [], aliases: [], adjectives, several: false, states: [] },
  ...(label !== undefined && { label }),
})
const codes = { planned: 'talks still to begin' }

const knowledge = {
  places: [place('iraq', 'Iraq'), place('syria', 'Syria')],
  forces: [
    force('us-forces', 'US forces', undefined, ['US', 'American']),
    force('us-iraq', 'both governments', 'US and Iraq', []),
  ],
  outlets: [{ id: 'reuters', name: 'Reuters', kind: 'wire', aliases: [] }],
  speakers: [],
  anonymous: [{ id: 'iraqi-sources', speaksFor: null, adjectives: ['Iraqi'], hints: [], aliases: [] }],
  topics: [{ topic: 'talks-status', compare: { codes } }],
} as unknown as Knowledge
const [name, label] = [namesOf(knowledge), labelsOf(knowledge)]

test.each([
  ['reuters', 'Reuters'],
  ['us-forces', 'US forces'],
  ['iraq-and-syria', 'Iraq and Syria'],
  ['us-officials', 'US officials'],
  ['us-and-iraqi-officials', 'US and Iraqi officials'],
  ['unnamed-sources', 'unnamed sources'],
  ['lloyd-austin', 'Lloyd Austin'],
  ['thabet-al-abbasi', 'Thabet al-Abbasi'],
  ['mohammed-shia-al-sudani', 'Mohammed Shia al-Sudani'],
  ['us-iraq', 'both governments'],
])('%s is called %s', (id, words) => {
  expect(name(id)).toBe(words)
})

test.each([
  ['us-iraq', 'US and Iraq'],
  ['us-forces', 'US forces'],
  ['talks-status/planned', 'talks still to begin'],
  ['talks-status/unheard-of', 'unheard of'],
])('in a heading, %s is called %s', (id, words) => {
  expect(label(id)).toBe(words)
})
