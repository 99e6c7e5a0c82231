/** A small topic, as a domain expert would add one. */
export const contractors = {
  topic: 'contractor-count',
  says: 'How many contractors work for the US in a country.',
  units: ['contractors'],
  compare: { asks: 'how many contractors work for {subject} {where}', time: 'level' },
  rules: [
    {
      kind: 'count',
      unit: 'contractors',
      subjects: ['us-forces'],
      subject: 'fixed',
      place: 'iraq',
      phrasings: ['{quantity} (american|u.s.)? <contractor:noun>'],
      unless: ['<deny>'],
    },
  ],
  examples: [
    {
      text: 'About 6,000 contractors work in Iraq.',
      claims: [{ subject: 'us-forces', place: 'iraq', value: '5400..6600', modality: 'actual' }],
    },
  ],
  nothing: ['A contractor was hurt.'],
}

export const contractorWords = { contractor: { says: 'who works for pay', nouns: ['contractor'] } }

/** A state of affairs, with its codes. */
export const visit = {
  topic: 'visit-status',
  says: 'Whether the visit takes place.',
  compare: {
    asks: 'whether the visit takes place',
    time: 'plan',
    codes: { announced: 'a visit announced', held: 'a visit held' },
    ladder: [['announced'], ['held']],
  },
  rules: [
    {
      kind: 'status',
      subjects: ['us-iraq'],
      subject: 'fixed',
      place: null,
      codes: [
        { code: 'announced', phrasings: ['visit .. announced'] },
        { code: 'held', phrasings: ['<past> .. visited'] },
      ],
    },
  ],
}
