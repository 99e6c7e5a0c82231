import { describe, expect, test } from '@jest/globals'
import { voiceOf } from './voices.js'

describe('a speaker behind or within what is said', () => {
  test.each([
    ['[The drawdown starts in May], four Iraqi sources said.', 'iraqi-sources 4'],
    ['The drawdown starts in May, four Iraqi sources said, with [some advisers staying on].', 'iraqi-sources 4'],
    [
      '[The drawdown starts in May], three people with knowledge of the matter told Reuters.',
      'unnamed-sources 3 @reuters',
    ],
    ['[The drawdown starts in May], the US military said on Sunday, closing a chapter.', 'us-military'],
    ['[The drawdown starts in May], said Lt. Gen. Paul Calvert, commander of the coalition.', 'paul-calvert'],
    ['[The drawdown starts in May], said government spokesman Samir Hadi in Baghdad.', 'samir-hadi'],
    ['The drawdown, Gen. Paul Calvert said, [starts in May].', 'paul-calvert'],
    ['Under the plan, a senior Iraqi defence official said, [the bases empty by May].', 'iraqi-sources 1'],
    ['[The drawdown starts in May], according to the Pentagon.', 'us-military'],
    ['According to the Pentagon, [the drawdown starts in May].', 'us-military'],
    ['The drawdown, according to two Iraqi officers, [starts in May].', 'iraqi-sources 2'],
    ['[The drawdown starts in May], per a US official.', 'us-officials 1'],
    ['[The drawdown starts in May], in the words of a Western diplomat.', 'western-officials 1'],
    ['[The drawdown starts in May], American officials say.', 'us-officials'],
    ['[The drawdown starts in May], Fuad Hussein, the foreign minister, said on Monday.', 'fuad-hussein'],
    ['[The drawdown starts in May], the government spokesman, Samir Hadi, told state TV.', 'samir-hadi'],
    ['[The end of the mission was announced] by the Pentagon on Monday.', 'us-military'],
    [
      '[The drawdown starts in May], a senior defense official told reporters travelling with the general.',
      'us-officials 1',
    ],
    [
      '[The drawdown starts in May], a senior administration official who was not authorized to speak publicly said.',
      'us-officials 1',
    ],
    ['[The drawdown starts in May], the Iraqi sources and US officials said.', 'us-and-iraqi-officials'],
    ['[The drawdown starts in May], an Iraqi official and two US officials said.', 'us-and-iraqi-officials 3'],
    ['The army, which according to the Pentagon [now fights alone], is short of fuel.', 'us-military'],
    ['The army (2,500 of them, [the Pentagon says]) is short of fuel.', 'us-military'],
    ['The army (2,500 of them, the Pentagon says) [is short of fuel].', 'outlet'],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })
})

describe('headlines', () => {
  test.each([
    ['[Iraq eyes drawdown from May], sources say', 'unnamed-sources'],
    ['[Iraq Eyes Drawdown From May], Sources Say', 'unnamed-sources'],
    ['[US to leave Harir base by May]: Pentagon', 'us-military'],
    ['[US to leave Harir base by May] - officials', 'unnamed-sources'],
    ['[US to leave Harir base by May] – Pentagon', 'us-military'],
    ['Pentagon: [US to leave Harir base by May]', 'us-military'],
    ['Obama: [all US troops to be home this year]', 'barack-obama'],
    ['Iraq PM: [no need for US combat troops]', 'iraq-government'],
    ['US general says [troops to leave Harir by May]', 'us-officials 1'],
    ['Trump says [US to quit Iraq]', 'donald-trump'],
    ['[34 US troops hurt in strike], Pentagon now says', 'us-military'],
    ['[US pulls out of Harir], Iraqi Defense Ministry says', 'iraq-government'],
    ['[US troops leave Iraq] - AP News', 'outlet'],
    ['[US troops leave Iraq] in first phase', 'outlet'],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked, 'headline')).toBe(expected)
  })
})
