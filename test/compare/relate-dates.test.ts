import { describe } from '@jest/globals'
import { testPairs } from './pairs.js'

const july = { asOf: '2024-07-23', modality: 'planned' as const }
const september = { asOf: '2024-09-09', modality: 'planned' as const }

describe('finished events', () => {
  testPairs([
    ['invasion', 'on 2003', 'on 2003', 'equal'],
    ['invasion', 'on 2003-03', 'on 2003', 'refines'],
    ['invasion', 'on 2003', 'on 2002', 'conflict value'],
    ['invasion', 'on 2003-03-19', 'on 2003-03-20', 'conflict value'],
    ['group-defeat', 'on 2017', 'on 2017-12-09', 'refines'],
    ['group-defeat', 'on 2017', 'on 2018', 'conflict value'],
    ['group-seizure', 'on 2014-06', 'on 2014-22', 'refines'],
    // Towns fell from January to August.
    ['group-seizure', 'on 2014-01', 'on 2014-06', 'compatible'],
    ['group-seizure', 'on 2014-06', 'on 2015-06', 'conflict value'],
    ['coalition-formed', 'on 2014', 'on 2014-09', 'refines'],
    ['coalition-formed', 'on 2014', 'on 2015-06', 'conflict value'],
    ['resolution', 'on 2020-01-05', 'on 2020-01', 'refines'],
    ['resolution', 'on 2020-01-05', 'on 2020-01-06', 'conflict value'],
    ['talks-start', 'on 2024-01', 'on 2023', 'conflict value'],
    ['talks-start', 'since 2024-01', 'on 2024-01-27', 'refines'],
    ['troop-return', 'on 2014', 'on 2014-05/2014-08', 'refines'],
    // What is past stays so: a later report does not replace an earlier one.
    ['invasion', { value: 'on 2003', asOf: '2014-06-01' }, { value: 'on 2004', asOf: '2024-07-23' }, 'conflict value'],
    [
      'talks-start',
      { value: 'on 2024-01', asOf: '2024-07-22' },
      { value: 'on 2024-03', asOf: '2024-09-09' },
      'conflict value',
    ],
    // A date that nobody could resolve.
    ['talks-start', 'on ?', 'on 2024-01', 'scope'],
  ])
})

describe('a plan that is overdue, and what came of it', () => {
  const january = { asOf: '2026-01-19' }
  const planned = { ...january, modality: 'planned' as const }
  testPairs([
    ['withdrawal-end', { value: 'by 2025-09', ...planned }, { value: 'on 2026-01-17', ...january }, 'changed'],
    ['mission-end', { value: 'on 2025-09-30', ...planned }, { value: 'on 2025-12-31', ...january }, 'changed'],
    ['withdrawal-start', { value: 'on 2024-09', ...planned }, { value: 'on 2025-08-18', ...january }, 'changed'],
    ['withdrawal-end', { value: 'by 2025-09', ...planned }, { value: 'by 2026-09', ...planned }, 'changed'],
    ['withdrawal-end', { value: 'by 2025-09', ...planned }, { value: 'on 2025-09', ...january }, 'compatible'],
    ['withdrawal-end', { value: 'by 2025-09', ...planned }, { value: 'by 2025-09', ...planned }, 'equal'],
    // Not yet due: two plans of one day.
    ['withdrawal-end', { value: 'by 2026-02', ...planned }, { value: 'by 2026-09', ...planned }, 'conflict value'],
    // Told as done.
    ['withdrawal-end', { value: 'on 2025-09', ...january }, { value: 'on 2026-01-17', ...january }, 'conflict value'],
  ])
})

describe('plans of one time', () => {
  testPairs([
    // What may come sooner breaks no deadline, what may come later does.
    [
      'withdrawal-end',
      { value: 'by 2024-08', ...july, modality: 'possible' },
      { value: 'by 2024-12', ...july },
      'compatible',
    ],
    [
      'withdrawal-end',
      { value: 'by 2024-12', ...july, modality: 'possible' },
      { value: 'by 2024-08', ...july },
      'conflict value',
    ],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'on 2024-09', ...july }, 'equal'],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'on 2024-09-15', ...july }, 'refines'],
    [
      'withdrawal-start',
      { value: 'on 2024-09', ...july },
      { value: 'on 2024-10-01/2024-10-10', ...july },
      'conflict value',
    ],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'after 2024-08', ...july }, 'compatible'],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'after 2025-01', ...july }, 'conflict value'],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'from 2024-09', ...july }, 'compatible'],
    ['mission-end', { value: 'by 2025-09', ...july }, { value: 'by 2025-09-30', ...july }, 'refines'],
    ['mission-end', { value: 'by 2025-09', ...july }, { value: 'on 2025-09', ...july }, 'compatible'],
    ['mission-end', { value: 'by 2025-09', ...july }, { value: 'on 2025-06', ...july }, 'compatible'],
    ['mission-end', { value: 'by 2025-09', ...july }, { value: 'on 2025-11', ...july }, 'conflict value'],
    ['mission-end', { value: 'until 2026-09', ...july }, { value: 'after 2026-09', ...july }, 'compatible'],
    ['mission-end', { value: 'until 2026-09', ...july }, { value: 'by 2026-09', ...july }, 'compatible'],
    ['mission-end', { value: 'after 2026-09', ...july }, { value: 'by 2025-12-31', ...july }, 'conflict value'],
    ['withdrawal-end', { value: 'by 2025', ...july }, { value: 'by 2025-09', ...july }, 'refines'],
    ['withdrawal-end', { value: 'by 2025-09', ...july }, { value: 'by 2026-09', ...july }, 'conflict value'],
    ['withdrawal-end', { value: 'by 2026-09', ...july }, { value: 'by 2026-12-31', ...july }, 'conflict value'],
    ['withdrawal-end', { value: 'before 2026-01', ...july }, { value: 'on 2025-10', ...july }, 'compatible'],
    [
      'agreement-signing',
      { value: 'on 2024-09-09/2024-09-16', ...july },
      { value: 'on 2024-09-12', ...july },
      'refines',
    ],
    [
      'withdrawal-end',
      { value: 'by 2025-09', ...july, modality: 'possible' },
      { value: 'by 2025-09', ...july },
      'compatible',
    ],
  ])
})

describe('plans that were moved', () => {
  testPairs([
    [
      'withdrawal-end',
      { value: 'by 2026-09', asOf: '2026-01-18' },
      { value: 'by 2026-12-31', asOf: '2026-05-12' },
      'changed',
    ],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'on 2025-01', ...september }, 'changed'],
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'on 2024-09', ...september }, 'equal'],
    // Planned for September, begun in October.
    ['withdrawal-start', { value: 'on 2024-09', ...july }, { value: 'on 2024-10', asOf: '2024-11-02' }, 'changed'],
    [
      'mission-end',
      { value: 'by 2025-09', ...july },
      { value: 'by 2026-09', ...july, asOf: '2024-07-25' },
      'conflict value',
    ],
    ['mission-end', { value: 'by 2025-09', asOf: null, published: null }, { value: 'by 2026-09', ...july }, 'scope'],
  ])
})

describe('things that can have several values', () => {
  testPairs([
    ['base-location', '@baghdad', '@anbar', 'compatible'],
    ['base-location', '@baghdad', '@baghdad', 'equal'],
    ['base-location', '@al-asad', '@anbar', 'refines'],
    ['base-location', '@harir', '@kurdistan-region', 'refines'],
    ['base-location', '@harir', '@anbar', 'compatible'],
    [
      'base-handover',
      { value: 'on 2020-08-23', place: 'taji' },
      { value: 'on 2020-08-25', place: 'taji' },
      'compatible',
    ],
    ['base-handover', { value: 'on 2020-08-23', place: 'taji' }, { value: 'on 2020-08', place: 'taji' }, 'refines'],
    ['past-withdrawal', 'on 2011', 'on 2011-12-18', 'refines'],
    ['past-withdrawal', 'on 2011', 'on 2021-12', 'compatible'],
    ['future-role', 'advisory', 'training', 'compatible'],
    ['future-role', 'advisory', 'advisory', 'equal'],
    ['future-role', 'advisory', { value: 'bilateral', modality: 'planned' }, 'compatible'],
    ['extension', 'proposed', 'rejected', 'compatible'],
    // What somebody asked for stays asked for: a later denial replaces nothing.
    [
      'extension',
      { value: 'proposed', asOf: '2025-08-18' },
      { value: 'proposed', asOf: '2025-09-22', modality: 'negated' },
      'conflict polarity',
    ],
  ])
})
