import { describe, expect, test } from '@jest/globals'
import { voiceOf } from './voices.js'

describe('a speaker before what is said', () => {
  test.each([
    ['The Pentagon said on Friday that [about 300 soldiers had gone home].', 'us-military'],
    ['The Pentagon said [about 300 soldiers had gone home].', 'us-military'],
    ['US Central Command confirmed that [the last convoy had crossed into Kuwait].', 'us-military'],
    ['The White House insists [no soldier will stay beyond 2026].', 'us-government'],
    ['Washington says [the mission ends in a year].', 'us-government'],
    ['Baghdad maintains that [no date has been set].', 'iraq-government'],
    ['Iraqi authorities contend that [no such promise was made in 2014].', 'iraq-government'],
    ["Iraq's foreign ministry confirmed [the talks would resume in May].", 'iraq-government'],
    ["The Iraqi premier's office announced [the end of the talks].", 'iraq-government'],
    ["Kadhimi's office said [the combat mission was over].", 'iraq-government'],
    ['The State Department noted that [both delegations had met twice].', 'us-state-department'],
    ['The coalition said in a statement that [Camp Taji was now in Iraqi hands].', 'coalition'],
    ['A coalition spokesman denied that [any date had been fixed].', 'coalition'],
    ['A spokeswoman for US Central Command said [two soldiers were wounded].', 'us-military'],
    ['Kataib Hezbollah warned that [the last American must go by March].', 'iran-backed-groups'],
    ['Pro-Iran factions demanded that [every foreign soldier be out by New Year].', 'iran-backed-groups'],
    ['Baghdad and Washington said in a joint statement that [the mission would end].', 'us-iraq'],
    ['A joint communique said [the mission would end in September 2025].', 'us-iraq'],
    ['The two governments announced that [the mission would end in September 2025].', 'us-iraq'],
    [
      'On Monday, Defense Secretary Pete Hegseth told sailors aboard a carrier that [the troops would be home soon].',
      'pete-hegseth',
    ],
    ['Speaking in Ramadi, Gen. Paul Calvert said that [2,500 would stay].', 'paul-calvert'],
    ['Asked about the date, Kirby told reporters [it would be in the spring].', 'john-kirby'],
    ['Kirby, who was travelling with the president, said [the date stands].', 'john-kirby'],
    ['Hussein Karim, a member of the negotiating team, indicated that [the rounds were almost done].', 'hussein-karim'],
    ["Iraq's interior minister, Salim Nasser, told a news conference that [the camps were empty].", 'salim-nasser'],
    ['The commander for the Middle East, Gen. Frank McKenzie, told senators that [3,000 remain].', 'kenneth-mckenzie'],
    ['Donald TrumpTrump told supporters that [all of them were coming home].', 'donald-trump'],
    ['In a letter to Congress, Biden wrote that [a small force remains].', 'joe-biden'],
    ['Two Iraqi officers who asked not to be named said [the base was half empty].', 'iraqi-sources 2'],
    ['One US official, speaking on condition of anonymity, said [500 would stay on].', 'us-officials 1'],
    ['People familiar with the talks say [the drawdown starts in May].', 'unnamed-sources'],
    ['A source close to the Iraqi government revealed that [a partial pullout was agreed].', 'iraqi-sources 1'],
    ['Officials in Baghdad and Washington say [the deal is near].', 'us-and-iraqi-officials'],
    ['Western diplomats say [the mission will be wound up].', 'western-officials'],
    ['An internal Pentagon memo says [900 soldiers will leave].', 'us-military'],
    ['A table of the Defense Manpower Data Center lists [5,540 troops].', 'defense-manpower-data-center'],
    ['The Pentagon puts [its force there at 2,500].', 'us-military'],
    ['Iraqi officials expect [most of them to be gone by winter].', 'iraqi-sources'],
    ['The announcement from President Bush that [8,000 troops would come home] was welcomed.', 'george-w-bush'],
    ["Tehran's claim that [80 soldiers were killed] was not backed by pictures.", 'iran-government'],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })

  test('what stands before the speaker is not said by it', () => {
    expect(voiceOf('While [the mission is to advise], Western officials say it is a check on Tehran.')).toBe('outlet')
    expect(voiceOf('Despite assurances from the Pentagon that all would stay, [500 left].')).toBe('outlet')
  })
})

describe('several speakers in one sentence', () => {
  test.each([
    [
      'It is unclear how many would go, with Iraqi sources saying [most will] but US officials saying some may stay.',
      'iraqi-sources',
    ],
    [
      'It is unclear how many would go, with Iraqi sources saying most will but US officials saying [some may stay].',
      'us-officials',
    ],
    ['The US argues [the base is needed], while Iraqi authorities contend they never agreed to it.', 'us-government'],
    ['The US argues the base is needed, while Iraqi authorities contend [they never agreed to it].', 'iraq-government'],
    ['State television in Tehran claims [80 died]; Washington says nobody did.', 'iranian-state-television'],
    ['State television in Tehran claims 80 died; Washington says [nobody did].', 'us-government'],
    ['[Some 2,500 remain], according to the Pentagon, while Iraqi officials say the number is lower.', 'us-military'],
    ['Some 2,500 remain, according to the Pentagon, while Iraqi officials say [the number is lower].', 'iraqi-sources'],
    [
      '[All will be gone by May], the minister said, while 500 would stay in Erbil, according to a US official.',
      'iraq-government',
    ],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked.replace('the minister said', 'the Iraqi minister said'))).toBe(expected)
  })

  test.each([
    // speech within speech: who asserts it
    ['Karim added that Secretary of Defense Lloyd Austin had said [two years were too short].', 'lloyd-austin'],
    [
      'The foreign minister told Rudaw that, according to Ambassador Alina Romanowski, [advisers would stay].',
      'alina-romanowski @rudaw',
    ],
    // a third party's act: who reports it
    ['[Baghdad and Washington have announced a date], an Iraqi general said.', 'iraqi-sources 1'],
    ['A Pentagon spokesman denied that [the two governments had announced a date].', 'us-military'],
    ['[Washington has told Baghdad that it will leave], a Western diplomat said.', 'western-officials 1'],
  ])('%s', (marked, expected) => {
    expect(voiceOf(marked)).toBe(expected)
  })
})
