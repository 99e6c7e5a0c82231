import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { wordClasses } from '../../src/model/word-classes.js'
import { contractors, contractorWords, visit } from './topic.js'
import { dataWith, linesOf, type Edit } from './data-copy.js'

const json = (content: unknown): string => JSON.stringify(content, null, 2)
const words: Edit = ['words/contractors.json', json(contractorWords)]

/** The topic of contractors, its rule changed. */
function rule(change: object): Edit {
  return ['topics/contractor-count.json', json({ ...contractors, rules: [{ ...contractors.rules[0], ...change }] })]
}

const phrasing = (source: string): Edit => rule({ phrasings: ['{quantity} <contractor>', source] })
const topic = (change: object): Edit => ['topics/contractor-count.json', json({ ...contractors, ...change })]
const compare = (change: object): Edit => [
  'topics/visit-status.json',
  json({ ...visit, compare: { ...visit.compare, ...change } }),
]
const comparing = 'topics/visit-status.json'
const file = 'topics/contractor-count.json'
const place = { name: 'Redleaf', kind: 'base', within: 'anbar', aliases: ['Camp Redleaf'] }
const base = (change: object): Edit => ['gazetteer/more.json', json([{ id: 'redleaf', ...place, ...change }])]

describe('what a file names is there', () => {
  // what it is, the edits, the file, the key, what is said of it; one case a line
  // one case a line
  // prettier-ignore
  const cases: [string, Edit[], string, string, string][] = [
    ['class', [phrasing('<contractr>')], file, 'rules.0.phrasings.1', 'word class "contractr" in "<contractr>": did you mean "contractor"?'],
    ['class among others', [phrasing('<contractor|peple>')], file, 'rules.0.phrasings.1', 'did you mean "people"?'],
    ['class of an unless', [rule({ unless: ['<dny>'] })], file, 'rules.0.unless.0', 'did you mean "deny"?'],
    ['mention', [phrasing('{quantty} men')], file, 'rules.0.phrasings.1', 'no mention {quantty} in "{quantty} men": did you mean "quantity"?'],
    ['mention that words are', [phrasing('{word}')], file, 'rules.0.phrasings.1', 'no mention {word}'],
    ['form', [phrasing('<contractor:nown>')], file, 'rules.0.phrasings.1', 'no form "nown" in "<contractor:nown>": did you mean "noun"?'],
    ['form that the class lacks', [phrasing('<contractor:verb>')], file, 'rules.0.phrasings.1', '<contractor> has no verbs'],
    ['gap', [phrasing('a .... b')], file, 'rules.0.phrasings.1', '"...." is no gap in "a .... b": did you mean "..."?'],
    ['bracket left open', [phrasing('<contractor')], file, 'rules.0.phrasings.1', '"<contractor" is no step'],
    ['capital', [phrasing('of Kuwait')], file, 'rules.0.phrasings.1', 'small letters'],
    ['a hyphen', [phrasing('a non-binding vote')], file, 'rules.0.phrasings.1', 'two steps'],
    ['empty choice', [phrasing('(one|)')], file, 'rules.0.phrasings.1', '"(one|)" is no step'],
    ['subject', [rule({ subjects: ['us-force'] })], file, 'rules.0.subjects.0', 'no force "us-force" in forces: did you mean "us-forces"?'],
    ['place', [rule({ place: 'irak' })], file, 'rules.0.place', 'no place "irak" in gazetteer: did you mean "iraq"?'],
    ['unit', [rule({ unit: 'contracters' })], file, 'rules.0.unit', 'no unit "contracters": did you mean "contractors"?'],
    ['key of a topic', [topic({ exmples: [] })], file, '', 'no key "exmples": did you mean "examples"?'],
    ['key of a rule', [rule({ phrasngs: [] })], file, 'rules.0', 'no key "phrasngs": did you mean "phrasings"?'],
    ['kind of rule', [rule({ kind: 'cuont' })], file, 'rules.0.kind', '"cuont" is none of dated-event, status, level, casualty, count, location: did you mean "count"?'],
    ['choice', [rule({ subject: 'fixd' })], file, 'rules.0.subject', 'did you mean "fixed"?'],
    ['kind of time', [topic({ compare: { asks: 'how many', time: 'levl' } })], file, 'compare.time', 'did you mean "level"?'],
    ['missing key', [rule({ place: undefined })], file, 'rules.0.place', 'is missing'],
    ['file name', [topic({ topic: 'contractors-count' })], file, 'topic', 'its file "contractor-count"'],
    ['subject of an example', [topic({ examples: [{ text: 'x', claims: [{ subject: 'usforces', value: '1' }] }] })], file, 'examples.0.claims.0.subject', 'did you mean "us-forces"?'],
    ['joined place of an example', [topic({ examples: [{ text: 'x', claims: [{ place: 'iraq-and-syra', value: '1' }] }] })], file, 'examples.0.claims.0.place', 'did you mean "syria"?'],
    ['day of an example', [topic({ examples: [{ text: 'x', published: 'May 2024', claims: [] }] })], file, 'examples.0.published', 'a day expected'],
    ['code of a rule', [compare({ codes: { announced: 'a', helt: 'b' }, ladder: [] })], comparing, 'rules.0.codes.1.code', 'no code "held": did you mean "helt"?'],
    ['code of a ladder', [compare({ ladder: [['anounced', 'held']] })], comparing, 'compare.ladder.0.0', 'did you mean "announced"?'],
    ['code of a pair', [compare({ together: [['announced', 'hold']] })], comparing, 'compare.together.0.1', 'did you mean "held"?'],
    ['code of a denial', [compare({ denials: { announced: 'hel' } })], comparing, 'compare.denials.announced', 'did you mean "held"?'],
    ['linked topic', [compare({ linked: [{ topic: 'talk-start', rule: 'all-or-some', codes: { all: ['announced'], part: ['held'] } }] })], comparing, 'compare.linked.0.topic', 'did you mean "talks-start"?'],
    ['rule of a link', [compare({ linked: [{ topic: 'talks-start', rule: 'begun-or-nt' }] })], comparing, 'compare.linked.0.rule', 'did you mean "begun-or-not"?'],
    ['subject of a link', [compare({ linked: [{ topic: 'talks-start', rule: 'all-or-some', codes: { all: ['announced'], part: ['held'] }, subjects: { 'us-irak': ['us-iraq'] } }] })], comparing, 'compare.linked.0.subjects.us-irak', 'did you mean "us-iraq"?'],
    ['code of a link', [compare({ linked: [{ topic: 'talks-start', rule: 'all-or-some', codes: { all: ['anounced'], part: ['held'] } }] })], comparing, 'compare.linked.0.codes.all', 'did you mean "announced"?'],
    ['code of the linked topic', [compare({ linked: [{ topic: 'talks-status', rule: 'begun-or-not', codes: { toCome: ['plannd'], begun: ['ongoing'] }, says: 'a visit' }] })], comparing, 'compare.linked.0.codes.toCome', 'did you mean "planned"?'],
    ['topic that dates', [compare({ dated: 'invason' })], comparing, 'compare.dated', 'did you mean "invasion"?'],
    ['topic that counts', [compare({ counted: { topic: 'departing-forc', whole: 'troop-count' } })], comparing, 'compare.counted.topic', 'did you mean "departing-force"?'],
    ['code of a smaller thing', [compare({ smaller: { topic: 'withdrawal-scope', code: 'partal' } })], comparing, 'compare.smaller.code', 'did you mean "partial"?'],
    ['wider place', [base({ within: 'anbarr' })], 'gazetteer/more.json', 'redleaf.within', 'no place "anbarr" in gazetteer: did you mean "anbar"?'],
    ['alias of another', [base({ aliases: ['Camp Redleaf', 'camp taji'] })], 'gazetteer/more.json', 'redleaf.aliases.1', '"camp taji" is a spelling of taji already, in gazetteer/bases-since-2014.json'],
    ['kind of place', [base({ kind: 'bse' })], 'gazetteer/more.json', 'redleaf.kind', 'did you mean "base"?'],
    ['key of a place', [base({ alias: [] })], 'gazetteer/more.json', 'redleaf', 'no key "alias"'],
    ['class of two files', [['words/more.json', json({ leave: { says: 'again', verbs: ['leave'] } })]], 'words/more.json', 'leave', 'stands in words/'],
    ['class name', [['words/more.json', json({ 'Leave it': { says: 'again' } })]], 'words/more.json', 'Leave it', 'kebab-case'],
    ['two keys', [['topics/contractor-count.json', json(contractors).replace('"says"', '"nothing": [],\n  "says"')]], file, 'nothing', 'stands here already'],
    ['force that a speaker speaks for', [['speakers.json', { typed: '"speaksFor": "us-forcs"', for: '"speaksFor": "us-forces"' }]], 'speakers.json', 'speaksFor', 'did you mean "us-forces"?'],
  ]

  test.each(cases)('%s', (_, edits, wantFile, wantKey, wantReason) => {
    const lines = linesOf(dataWith(words, ['topics/visit-status.json', json(visit)], ...edits))
    expect(lines).toHaveLength(1)
    const [line = ''] = lines
    expect(line).toMatch(new RegExp(`^${wantFile}(?::\\d+)?: `))
    expect(line).toContain(wantKey)
    expect(line).toContain(wantReason)
  })

  test('what is right is no error', () => {
    expect(linesOf(dataWith(words, topic({}), base({}), ['topics/visit-status.json', json(visit)]))).toEqual([])
  })
})

describe('all that is wrong is listed', () => {
  test('of one file and of several, by line', () => {
    const lines = linesOf(
      dataWith(
        words,
        rule({ subjects: ['us-force'], place: 'irak', phrasings: ['<contractr> {dat}'] }),
        base({ kind: 'x' }),
      ),
    )
    expect(lines.map((line) => line.replace(/: (?:there|").*/, ''))).toEqual([
      'gazetteer/more.json:5: redleaf.kind',
      'topics/contractor-count.json:16: rules.0.subjects.0',
      'topics/contractor-count.json:21: rules.0.phrasings.0',
      'topics/contractor-count.json:21: rules.0.phrasings.0',
    ])
  })

  test('words that are wrong themselves make no phrasing wrong', () => {
    expect(linesOf(dataWith(['words/moods.json', '{']))).toEqual([
      expect.stringMatching(/^words\/moods\.json: is not JSON/),
    ])
  })
})

describe('classes that the program asks for by name', () => {
  test('all are there, or each that is not is named', () => {
    const lines = linesOf(dataWith(['words/moods.json', '{}'])).filter((line) => line.startsWith('words: '))
    const moods = Object.keys(JSON.parse(readFileSync('data/words/moods.json', 'utf8')) as object)
    const missing = wordClasses.filter((name) => moods.includes(name))
    expect(missing).toContain('mood-negated')
    expect(lines.map((line) => line.replace(/^[^"]*"|".*/g, ''))).toEqual(missing)
  })

  test('one that was renamed is proposed', () => {
    const lines = linesOf(dataWith(['words/moods.json', { typed: '"mood-negatd"', for: '"mood-negated"' }]))
    expect(lines).toContainEqual(
      expect.stringContaining('"mood-negated", which the program asks for by name: did you mean "mood-negatd"?'),
    )
  })
})
