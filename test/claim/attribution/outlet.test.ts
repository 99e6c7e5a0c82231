import { describe, expect, test } from '@jest/globals'
import { attributionOf } from './voices.js'

describe('the report in its own voice', () => {
  test.each([
    'Iraq wants [the coalition out by May].',
    'US officials are keen [to keep a footprint].',
    'Washington and Baghdad agreed [to end the mission].',
    'The US and Iraq signed [an agreement in July].',
    'President Joe Biden and Prime Minister Mustafa al-Kadhimi agreed that [the mission would end].',
    'The Pentagon has [2,500 soldiers there].',
    'The United States maintains [2,500 soldiers there].',
    'The Pentagon did not say [how many would leave].',
    'The Pentagon declined to say [how many would leave].',
    'Gen. Joe Stone would not say [when they leave].',
    'Biden is expected to announce that [the mission will end].',
    'Biden will announce on Monday that [the mission will end].',
    'It is said that [2,500 remain].',
    'The number was reported to be [around 2,500].',
    'Senators were told that [5,200 were there].',
    "Iraq's parliament passed a resolution demanding [their departure].",
    "Iraq's parliament voted [to expel foreign forces].",
    'The violence has prompted Prime Minister Mohammed Shia al-Sudani to call for [a swift exit].',
    'Trump ordered [a cut to 2,500].',
    'Obama withdrew [the last soldiers in 2011].',
    'Baghdad declared victory over the group [in 2017].',
    'The minister met Austin. [The last convoy left in May].',
    'The talks, which the Pentagon hosted, [ended in July].',
    'The plan foresees [two phases].',
    'Under a deal reported last week, [troops leave in May].',
    'The announcement came as [2,500 soldiers were packing].',
    'US officials, diplomats and generals [flew to Baghdad in May].',
    'Reuters could not confirm that [they had left].',
    'The agreement, seen by Reuters, [covers two phases].',
    'The report was published in May, when [3,000 were there].',
    'It is unclear how many [of the 2,500 will go].',
    'Neither the Pentagon nor the embassy answered questions about [the 2,500 soldiers].',
    'Talks began in January, when [three soldiers were killed].',
    'Critics of Trump, who took office in January, [fear a vacuum].',
    'Iraq has hosted [some 2,500 American soldiers].',
    'The general saluted as [the last truck left].',
  ])('%s', (marked) => {
    expect(attributionOf(marked)).toEqual({ kind: 'outlet', speaker: null, text: null, count: null, via: [] })
  })
})
