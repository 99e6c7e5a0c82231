import { describe } from '@jest/globals'
import { testPairs } from './pairs.js'

describe('words for a share', () => {
  testPairs([
    ['remaining-force', 'some of', 'some of', 'equal'],
    ['remaining-force', 'some of', 'many of', 'conflict strength'],
    ['remaining-force', 'few of', 'some of', 'conflict strength'],
    ['remaining-force', 'none of', 'few of', 'conflict strength'],
    ['remaining-force', 'most of', 'all of', 'conflict strength'],
    ['departing-force', 'most of', 'most of', 'equal'],
    ['departing-force', 'most of', 'some of', 'conflict strength'],
    ['departing-force', 'all of', 'none of', 'conflict strength'],
  ])
})

describe('certainty is no contradiction, and does not hide one', () => {
  const possible = { modality: 'possible' as const }
  const planned = { modality: 'planned' as const }
  const probable = { modality: 'probable' as const }
  testPairs([
    ['remaining-force', { value: 'some of', ...possible }, { value: 'some of', ...planned }, 'compatible'],
    ['remaining-force', { value: 'some of', ...possible }, { value: 'some of', ...probable }, 'compatible'],
    ['remaining-force', { value: 'some of', ...possible }, { value: 'some of', ...possible }, 'equal'],
    ['remaining-force', { value: 'some of', ...possible }, { value: 'many of', ...possible }, 'conflict strength'],
    ['remaining-force', { value: 'some of', ...planned }, { value: 'many of', ...possible }, 'conflict strength'],
    ['departing-force', { value: '~2,200', ...planned }, { value: '~2,200', ...possible }, 'compatible'],
  ])
})

describe('a share and a number', () => {
  testPairs([
    ['remaining-force', 'some of', '900', 'refines'],
    ['remaining-force', 'none of', '0', 'refines'],
    ['remaining-force', 'none of', '900', 'conflict value'],
    ['remaining-force', 'some of', '0', 'conflict value'],
    ['remaining-force', 'some of', '<=500', 'compatible'],
    ['remaining-force', 'none of', '<=500', 'compatible'],
  ])
})

describe('who is there now, and who is to be', () => {
  const planned = { modality: 'planned' as const }
  testPairs([
    ['remaining-force', 'few of', { value: 'none of', ...planned }, 'scope'],
    ['remaining-force', '2,500', { value: '900', ...planned }, 'scope'],
    [
      'remaining-force',
      { value: 'some of', modality: 'negated' },
      { value: 'some of', ...planned },
      'conflict polarity',
    ],
  ])
})

describe('shares of different times', () => {
  testPairs([
    [
      'remaining-force',
      { value: 'some of', asOf: '2024-07-22' },
      { value: 'many of', asOf: '2024-07-24' },
      'conflict strength',
    ],
    ['remaining-force', { value: 'some of', asOf: '2024-07-22' }, { value: 'none of', asOf: '2024-09-28' }, 'changed'],
    ['remaining-force', { value: 'some of', asOf: null, published: null }, { value: 'many of' }, 'scope'],
  ])
})

describe('batches that leave', () => {
  testPairs([
    ['departing-force', '500', '2,200', 'conflict value'],
    ['departing-force', { value: '500', asOf: '2020-06-10' }, { value: '2,200', asOf: '2020-09-09' }, 'changed'],
  ])
})
