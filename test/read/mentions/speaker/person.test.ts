import { describe, expect, test } from '@jest/globals'
import { speakersIn, speakingIn } from './speakers-in.js'

const ids = (text: string): string[] =>
  speakersIn(text)
    .filter(({ verb }) => verb !== null)
    .map(({ id }) => id)

describe('a person with rank and office in any order', () => {
  test.each([
    ['Lt. Gen. Amir Qasim said it was over.', 'amir-qasim'],
    ['It was over, said Lt. Gen. Amir Qasim.', 'amir-qasim'],
    ['Army spokesman Brig. Gen. Amir Qasim said it was over.', 'amir-qasim'],
    ['Amir Qasim, a member of the delegation at the talks in Washington, said it was over.', 'amir-qasim'],
    ['Amir Qasim, the head of US Central Command, said it was over.', 'amir-qasim'],
    ['Amir Qasim, who leads a party close to Tehran, said it was over.', 'amir-qasim'],
    ['The government spokesman, Amir Qasim, said it was over.', 'amir-qasim'],
    ["Iraq's oil minister, Amir Qasim, said it was over.", 'amir-qasim'],
    ['US State Department spokesperson Anna Bell told a briefing that it was over.', 'anna-bell'],
    ['Navy Capt. Anna Bell, a Central Command spokeswoman, said it was over.', 'anna-bell'],
    ['Air Force Major General Anna J. Bell said it was over.', 'anna-bell'],
    ['Sheikh Amir al-Qasim said it was over.', 'amir-al-qasim'],
    ['President Ursula von der Linden said it was over.', 'ursula-von-der-linden'],
    ['The head of its Central Command, Gen. Amir Qasim, said it was over.', 'amir-qasim'],
    ['A lawmaker, Amir Qasim of the Hikma bloc, said it was over.', 'amir-qasim'],
    ['It was over, according to the oil minister, Amir Qasim.', 'amir-qasim'],
    ['The daily quoted Gen. Amir Qasim as saying it was over.', 'amir-qasim'],
    ['Gen. Amir Qasim was quoted as saying it was over.', 'amir-qasim'],
    ['Amir Seely wrote that it was over.', 'amir-seely'],
    ['Amir Qasim, who calls himself “the Lion”, said it was over.', 'amir-qasim'],
    ['Amir Qasim, an MP, rejected the American figures.', 'amir-qasim'],
    ['Marine Corps Gen. Amir Qasim said it was over.', 'amir-qasim'],
    ['Did Gen. Amir Qasim say it was over?', undefined],
    ['No general has said it was over.', undefined],
    ['Joint Base Qasim, a city of its own, counting contractors, was closed.', undefined],
    ['Amir QasimAmir Qasim', undefined],
    ['Donald TrumpTrump said it was over.', 'donald-trump'],
    ['Selim Aktay, 39, a teacher, said it was over.', 'selim-aktay'],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('spellings of one name', () => {
  test.each([
    ['Mohammed Shia al-Sudani', 'mohammed-shia-al-sudani'],
    ["Mohammed Shia' Al Sudani", 'mohammed-shia-al-sudani'],
    ['Muhammad Shiaa Al-Sudani', 'mohammed-shia-al-sudani'],
    ['Thabit al-Abassi', 'thabet-al-abbasi'],
    ['Mustafa al-Kazimi', 'mustafa-al-kadhimi'],
    ['Basim Alawadi', 'bassem-al-awadi'],
    ['Fouad Husayn', 'fuad-hussein'],
    ['Yehia Rasoul', 'yahya-rasul'],
    ['Lloyd J. Austin III', 'lloyd-austin'],
    ['Kenneth F. McKenzie Jr.', 'kenneth-mckenzie'],
    ['Kenneth “Frank” McKenzie', 'kenneth-mckenzie'],
    ['Mathew Miller', 'matthew-miller'],
  ])('%s', (name, expected) => {
    expect(ids(`${name} said it was over.`)).toEqual([expected])
  })
})

describe('a surname', () => {
  test.each([
    ['after the full name', 'Gen. Amir Qasim was there. Qasim said it was over.', 'amir-qasim'],
    ['before the full name', 'Qasim said it was over. Gen. Amir Qasim was there.', 'amir-qasim'],
    ['spelled otherwise', 'Gen. Amir Qassim was there. Qasim said it was over.', 'amir-qassim'],
    ['the last of two', 'Gen. Amir Qasim and Gen. Omar Qasim were there. Qasim said it was over.', 'omar-qasim'],
    ['of a listed person', 'It was over, Blinken said.', 'antony-blinken'],
    ['too common to mean a listed person', 'It was over, Miller said.', 'miller'],
    ['nowhere else', 'It was over, Qasim said.', 'qasim'],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual([expected])
  })

  test('a capital at the start of a sentence or in a headline makes none', () => {
    expect(speakingIn('Gunmen said it was over.')).toEqual([])
    expect(speakingIn('Tribal Gunmen Say It Is Over', 'headline')).toEqual([])
  })
})

test('mentions carry their office, and where a pronoun was read', () => {
  const [minister, she] = speakersIn('Oil Minister Anna Bell was there. She said it was over.')
  expect(minister).toMatchObject({ id: 'anna-bell', office: 'oil minister', antecedent: null, by: 'named' })
  expect(she).toMatchObject({ id: 'anna-bell', by: 'named', antecedent: { start: 0, end: 22 } })
})
