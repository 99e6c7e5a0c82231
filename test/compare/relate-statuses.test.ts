import { describe } from '@jest/globals'
import { testPairs } from './pairs.js'

describe('how far an agreement has come', () => {
  testPairs([
    ['agreement-status', 'none', 'near', 'compatible'],
    ['agreement-status', 'none', 'none', 'equal'],
    [
      'agreement-status',
      { value: 'none', asOf: '2024-07-23' },
      { value: 'agreed-unsigned', asOf: '2024-09-09' },
      'changed',
    ],
    [
      'agreement-status',
      { value: 'near', asOf: '2024-07-24' },
      { value: 'agreed-unsigned', asOf: '2024-09-09' },
      'changed',
    ],
    [
      'agreement-status',
      { value: 'agreed-unsigned', asOf: '2024-09-09' },
      { value: 'signed', asOf: '2024-09-27' },
      'changed',
    ],
    // A step forward from one day to the next is how such things go.
    [
      'agreement-status',
      { value: 'near', asOf: '2024-09-08' },
      { value: 'agreed-unsigned', asOf: '2024-09-09' },
      'changed',
    ],
    // Two steps on one day are two stories, and a step back is one.
    ['agreement-status', 'none', 'signed', 'conflict status'],
    [
      'agreement-status',
      { value: 'signed', asOf: '2024-09-08' },
      { value: 'none', asOf: '2024-09-09' },
      'conflict status',
    ],
    ['agreement-status', { value: 'signed', asOf: '2024-03-08' }, { value: 'none', asOf: '2024-09-09' }, 'changed'],
    // To be signed is not signed.
    ['agreement-status', 'near', { value: 'signed', modality: 'probable' }, 'compatible'],
    ['agreement-status', 'agreed-unsigned', { value: 'signed', modality: 'planned' }, 'compatible'],
    ['agreement-status', { value: 'agreed-unsigned', modality: 'possible' }, 'none', 'compatible'],
  ])
})

describe('how far the talks have come', () => {
  testPairs([
    ['talks-status', 'ongoing', 'final-stage', 'refines'],
    ['talks-status', 'ongoing', 'planned', 'conflict status'],
    ['talks-status', { value: 'planned', asOf: '2024-01-25' }, { value: 'ongoing', asOf: '2024-01-27' }, 'changed'],
    [
      'talks-status',
      { value: 'ongoing', asOf: '2024-07-22' },
      { value: 'planned', asOf: '2024-07-23' },
      'conflict status',
    ],
    ['talks-status', { value: 'ongoing', asOf: '2024-07-22' }, { value: 'concluded', asOf: '2024-09-27' }, 'changed'],
    ['talks-status', 'ongoing', 'stalled', 'conflict status'],
    ['talks-status', 'planned', 'stalled', 'compatible'],
    [
      'talks-status',
      { value: 'stalled', asOf: '../2024-07-23', published: '2024-07-23' },
      { value: 'ongoing', asOf: '2024-07-22' },
      'changed',
    ],
    [
      'talks-status',
      { value: 'stalled', asOf: '../2024-07-23', published: '2024-07-23' },
      { value: 'ongoing', asOf: '2024-09-09' },
      'changed',
    ],
    ['talks-status', 'ongoing', { value: 'concluded', modality: 'planned' }, 'compatible'],
    ['talks-status', { value: 'ongoing', asOf: '2020-09-09' }, { value: 'ongoing', asOf: '2024-07-22' }, 'scope'],
    ['talks-status', { value: 'ongoing', asOf: null, published: null }, 'ongoing', 'equal'],
    ['talks-status', { value: 'planned', asOf: null, published: null }, 'ongoing', 'scope'],
  ])
})

describe('timetables and scope', () => {
  testPairs([
    ['timetable-status', 'none', 'none', 'equal'],
    ['timetable-status', 'none', 'announced', 'conflict status'],
    ['timetable-status', { value: 'none', asOf: '2024-09-09' }, { value: 'announced', asOf: '2024-09-27' }, 'changed'],
    ['timetable-status', { value: 'none', asOf: '2024-09-26' }, { value: 'announced', asOf: '2024-09-27' }, 'changed'],
    ['withdrawal-scope', 'full', 'partial', 'conflict status'],
    ['withdrawal-scope', 'full', 'none-immediate', 'compatible'],
    ['withdrawal-scope', 'none-immediate', 'partial', 'compatible'],
    ['withdrawal-scope', { value: 'full', asOf: '2024-01-05' }, { value: 'partial', asOf: '2024-07-24' }, 'changed'],
  ])
})

describe('denials', () => {
  const negated = { modality: 'negated' as const }
  testPairs([
    ['withdrawal-scope', { value: 'full', ...negated }, { value: 'full', modality: 'planned' }, 'conflict polarity'],
    ['withdrawal-scope', { value: 'full', ...negated }, { value: 'full', modality: 'possible' }, 'conflict polarity'],
    ['withdrawal-scope', { value: 'full', ...negated }, 'partial', 'compatible'],
    ['withdrawal-scope', { value: 'full', ...negated }, { value: 'full', ...negated }, 'equal'],
    [
      'withdrawal-scope',
      { value: 'full', ...negated, asOf: '2024-01-05' },
      { value: 'full', asOf: '2024-09-05' },
      'changed',
    ],
    ['timetable-status', { value: 'announced', ...negated }, 'none', 'equal'],
    ['timetable-status', { value: 'announced', ...negated }, 'announced', 'conflict polarity'],
    [
      'timetable-status',
      { value: 'announced', asOf: '2026-01-18' },
      { value: 'announced', ...negated, asOf: '2026-01-19' },
      'conflict polarity',
    ],
    [
      'timetable-status',
      { value: 'announced', ...negated, asOf: '2026-01-18' },
      { value: 'announced', asOf: '2026-01-19' },
      'changed',
    ],
    ['agreement-status', { value: 'signed', ...negated }, 'signed', 'conflict polarity'],
    ['agreement-status', { value: 'signed', ...negated }, 'agreed-unsigned', 'compatible'],
    ['talks-status', { value: 'ongoing', ...negated }, 'final-stage', 'conflict polarity'],
    [
      'withdrawal-end',
      { value: 'by 2025-09', ...negated },
      { value: 'by 2025-09', modality: 'planned' },
      'conflict polarity',
    ],
    [
      'withdrawal-end',
      { value: 'by 2025-09', ...negated },
      { value: 'by 2025-06', modality: 'planned' },
      'conflict polarity',
    ],
    ['withdrawal-end', { value: 'by 2025-09', ...negated }, { value: 'by 2026-09', modality: 'planned' }, 'compatible'],
    ['withdrawal-end', { value: 'by 2025-09', ...negated }, { value: 'by 2026-09', ...negated }, 'compatible'],
    [
      'withdrawal-start',
      { value: 'on 2024-09', ...negated },
      { value: 'on 2024-09-15', modality: 'planned' },
      'conflict polarity',
    ],
    [
      'withdrawal-start',
      { value: 'after 2024-09', ...negated },
      { value: 'on 2024-10', modality: 'planned' },
      'conflict polarity',
    ],
    ['remaining-force', { value: 'some of', ...negated }, 'some of', 'conflict polarity'],
    ['troop-count', { value: '2,500', ...negated }, '2,500', 'conflict polarity'],
    ['troop-count', { value: '2,500', ...negated }, '900', 'compatible'],
    ['base-location', { value: '@anbar', ...negated }, '@al-asad', 'conflict polarity'],
    ['base-location', { value: '@al-asad', ...negated }, '@anbar', 'compatible'],
  ])
})
