import { describe, expect, test } from '@jest/globals'
import { speakersIn, speakingIn } from './speakers-in.js'

describe('anonymous sources', () => {
  test.each([
    ['four Iraqi sources', 'iraqi-sources 4'],
    ['a senior US defence official', 'us-officials 1'],
    ['a senior defense official', 'us-officials 1'],
    ['two senior administration officials', 'us-officials 2'],
    ['a Pentagon official', 'us-officials 1'],
    ['three State Department officials', 'us-officials 3'],
    ['a single unnamed US official', 'us-officials 1'],
    ['at least two American diplomats', 'us-officials'],
    ['several US officers', 'us-officials'],
    ['officials in Washington', 'us-officials'],
    ['US and Iraqi officials', 'us-and-iraqi-officials'],
    ['the Iraqi sources and US officials', 'us-and-iraqi-officials'],
    ['officials in Baghdad and Washington', 'us-and-iraqi-officials'],
    ['officials from both countries', 'us-and-iraqi-officials'],
    ['one Iraqi official and two US officials', 'us-and-iraqi-officials 3'],
    ['sources close to the Iraqi government', 'iraqi-sources'],
    ['a source in the Joint Operations Command', 'iraqi-sources 1'],
    ['an official close to the Iraqi prime minister', 'iraqi-sources 1'],
    ['an adviser to Iraqi Prime Minister Mohammed Shia al-Sudani', 'iraqi-sources 1'],
    ['an aide to Sudani', 'iraqi-sources 1'],
    ['a retired Iraqi general', 'iraqi-sources 1'],
    ['one of the Iraqi officials', 'iraqi-sources 1'],
    ["two of Sudani's advisers", 'iraqi-sources 2'],
    ["the Iraqi prime minister's adviser", 'iraqi-sources 1'],
    ['five Iraqi officials and lawmakers', 'iraqi-sources 5'],
    ['a commander in an Iran-backed faction', 'militia-sources 1'],
    ['a second person', 'unnamed-sources 1'],
    ['Western diplomats', 'western-officials'],
    ['two European diplomats', 'western-officials 2'],
    ['coalition officials', 'coalition-officials'],
    ['Iranian officials', 'iranian-officials'],
    ['two people familiar with the talks', 'unnamed-sources 2'],
    ['a person briefed on the plan', 'unnamed-sources 1'],
    ['people with direct knowledge of the matter', 'unnamed-sources'],
    ['sources', 'unnamed-sources'],
    ['dozens of officials', 'unnamed-sources'],
    ['a number of officials', 'unnamed-sources'],
    ['analysts', 'unnamed-sources'],
    ['contractors', 'unnamed-sources'],
  ])('%s', (words, expected) => {
    expect(speakingIn(`It is over, ${words} said.`)).toEqual([`${words} = ${expected}`])
    const opened = words.charAt(0).toUpperCase() + words.slice(1)
    expect(speakingIn(`${opened} said it was over.`)).toEqual([`${opened} = ${expected}`])
  })
})

describe('institutions and papers', () => {
  test.each([
    ['the Pentagon', 'us-military'],
    ['US Central Command', 'us-military'],
    ['the Department of Defense', 'us-military'],
    ['a Pentagon spokesman', 'us-military'],
    ['a spokesman for US Central Command', 'us-military'],
    ['the White House', 'us-government'],
    ['the Trump administration', 'us-government'],
    ['Washington', 'us-government'],
    ['the US State Department', 'us-state-department'],
    ['Baghdad', 'iraq-government'],
    ["Iraq's foreign ministry", 'iraq-government'],
    ['the Iraqi Ministry of Defence', 'iraq-government'],
    ['the Iraqi prime minister', 'iraq-government'],
    ["the Iraqi prime minister's media office", 'iraq-government'],
    ["Sudani's office", 'iraq-government'],
    ['the General Staff of the Iraqi Armed Forces', 'iraqi-military'],
    ['the Security Media Cell', 'iraqi-military'],
    ["parliament's security and defence committee", 'iraqi-parliament'],
    ['the coalition', 'coalition'],
    ['Operation Inherent Resolve', 'coalition'],
    ['a coalition statement', 'coalition'],
    ['the joint statement', 'us-iraq'],
    ['Baghdad and Washington', 'us-iraq'],
    ['both governments', 'us-iraq'],
    ['Kataib Hezbollah', 'iran-backed-groups'],
    ['Iran-backed factions', 'iran-backed-groups'],
    ["Italy's defence ministry", 'italy-government'],
    ['a Pentagon report', 'us-military'],
    ['a report by the Congressional Research Service', 'congressional-research-service'],
    ['a Reuters report', 'reuters'],
    ['a report by the newspaper The National', 'the-national'],
    ['Al-Nakheel television', 'al-nakheel'],
    ['a leaked memo', 'memo'],
    ['the Basra Herald', 'basra-herald'],
    ['the broadcaster Zarvan', 'zarvan'],
    ['state television', 'state-television'],
    ["Jordan's state TV", 'jordan-state-television'],
    ['the Norwegian defence ministry', 'norwegian-defence-ministry'],
    ["the Kurdistan Region's Peshmerga ministry", 'peshmerga-ministry'],
    ['a statement issued by the Pentagon', 'us-military'],
    ["last year's joint US-Iraqi statement", 'us-iraq'],
    ["Friday's joint statement", 'us-iraq'],
  ])('%s', (words, expected) => {
    const [speaker] = speakersIn(`It is over, according to ${words}.`).filter(({ verb }) => verb !== null)
    expect(speaker?.id).toBe(expected)
  })

  test.each([
    'the national security adviser',
    'the National Guard',
    'a footprint',
    'the latest reports',
    'the US troops',
    'the media',
    'some Telegram channels',
    'the Norwegian team',
  ])('no outlet and no body speaks in "%s"', (words) => {
    expect(
      speakersIn(`He met ${words} on Friday.`).filter(({ verb, outlet }) => verb !== null || outlet !== null),
    ).toEqual([])
  })
})
