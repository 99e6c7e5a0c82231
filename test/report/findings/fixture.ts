import { ruleIds } from '../../../src/model/lists.js'
import type { Check, Finding } from '../../../src/model/finding.js'
import type { CheckRule } from '../../../src/model/check-rule.js'

const place: Finding['place'] = {
  source: 'gazette',
  file: 'reports/gazette.txt',
  start: 30,
  end: 45,
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 22,
  bytes: { column: 9, endColumn: 24 },
  inFile: true,
}

const said: Finding['attribution'] & object = {
  kind: 'anonymous',
  speaker: 'us-officials',
  text: 'officials',
  count: null,
  via: [],
}

export const conflict: Finding = {
  fingerprint: '0123456789abcdef',
  rule: 'conflict/strength',
  severity: 'error',
  message: '"some" and "many" differ in strength.',
  place,
  words: 'some may remain',
  sentence: 'Officials say some may remain in Iraq.',
  attribution: said,
  value: { type: 'quantifier', level: 'some', text: 'some' },
  reason: '"some" and "many" differ in strength',
  about: { topic: 'remaining-force', subject: 'us-forces', place: 'iraq' },
  claim: 'c1',
  between: 'reports',
  other: {
    source: 'courier',
    outlet: 'Gulf Courier',
    published: '2024-07-23',
    file: 'known/courier.txt',
    line: 4,
    start: 10,
    end: 25,
    words: 'many may remain',
    sentence: 'Officials say many may remain in Iraq.',
    attribution: said,
    value: { type: 'quantifier', level: 'many', text: 'many' },
    claim: 'c2',
  },
  state: 'open',
  decision: null,
}

const plainFinding = { ...conflict, between: null, other: null }

/** One finding of each severity and of each state, on a text file, on a web page, and on a file that is no report. */
export const findings: Finding[] = [
  conflict,
  {
    ...plainFinding,
    fingerprint: '1123456789abcdef',
    rule: 'claim/new',
    severity: 'note',
    message: 'No other report speaks of it.',
  },
  { ...conflict, fingerprint: '2123456789abcdef', rule: 'conflict/value', state: 'known' },
  {
    ...conflict,
    fingerprint: '3123456789abcdef',
    rule: 'conflict/status',
    state: 'decided',
    decision: { takes: 'this', why: 'the wire says so', by: 'mk', until: null },
  },
  {
    ...conflict,
    fingerprint: '4123456789abcdef',
    rule: 'changed',
    severity: 'warning',
    state: 'expired',
    decision: { takes: 'other', why: 'until the ministry answers', by: 'mk', until: '2024-01-31' },
  },
  {
    ...plainFinding,
    fingerprint: '5123456789abcdef',
    rule: 'source/undated',
    severity: 'warning',
    message: 'The report does not say when it was published.',
    place: {
      ...place,
      source: 'page',
      file: 'reports/page.html',
      start: 0,
      end: 0,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      inFile: false,
    },
    words: '',
    about: null,
    claim: null,
  },
]

const rules: CheckRule[] = ruleIds.map((id) => ({
  id,
  severity: 'error',
  what: `What ${id} is.`,
  help: 'What to do.',
  example: { new: 'New words.', known: null, says: 'what is found' },
}))

const source = (id: string, file: string): Check['sources'][number] => ({
  id,
  outlet: 'The Gazette',
  title: 'A title',
  published: '2024-07-22',
  origins: [],
  url: null,
  language: 'en',
  file,
})

export const found: Check = {
  schemaVersion: 1,
  sources: [
    source('clean', 'reports/clean.txt'),
    source('gazette', 'reports/gazette.txt'),
    source('page', 'reports/page.html'),
  ],
  known: 5,
  rules,
  failOn: 'error',
  findings,
  stale: [
    {
      fingerprint: '6123456789abcdef',
      rule: 'conflict/self',
      source: 'gazette',
      says: 'It said both.',
      decision: null,
    },
  ],
  summary: { sources: 3, findings: 4, error: 1, warning: 2, note: 1, known: 2, stale: 1 },
}

/** The same findings with a hostile text wherever words of a source, a file's name or a decision stand. */
export function withHostile(text: string): Check {
  return {
    ...found,
    sources: found.sources.map((one) => ({ ...one, outlet: text, title: text })),
    findings: findings.map((finding) => ({
      ...finding,
      message: `${finding.message} ${text}`,
      reason: text,
      words: finding.words === '' ? '' : text,
      sentence: finding.sentence === '' ? '' : `It ${text} stays.`,
      attribution: finding.attribution && { ...finding.attribution, speaker: null, text },
      value: finding.value && { ...finding.value, text },
      place: { ...finding.place, file: `reports/${text.replaceAll('/', '')}.txt` },
      other: finding.other && { ...finding.other, outlet: text, words: text, sentence: text, file: text },
      decision: finding.decision && { ...finding.decision, why: text, by: text },
    })),
    stale: found.stale.map((entry) => ({ ...entry, says: text, source: text })),
  }
}

/** What a reader of each format would obey: terminals, shells, XML, Markdown, spreadsheets, workflow commands, SARIF's own markup. */
export const hostile = [
  '\u001b[31mred\u001b]0;title\u0007',
  '::error file=x::owned\r\n::set-output name=a::b',
  '%0A::stop-commands::x%25',
  ']]></failure><testcase name="x"/>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x; \u0000 \u0008 \ufffe',
  '=HYPERLINK("http://evil.example","x")',
  '[click](http://evil.example) ![i](http://evil.example/i.png) @someone #1 <img src=x>',
  '{0} {1} \\{ [link](1)',
  'a,b:c;d|e "quoted" \'single\' `tick`',
  '\u202egnp.exe\u2066 \u2028 line\u0085next',
  '$(rm -rf /) `id` ${HOME} && :',
  '\ud83d\ude00 \ud83d lone',
  '@SUM(1+1)*cmd',
  '-2+3+cmd',
  '\t=1+1 \u0000\u0000 \u001b[2J',
  `${'long'.repeat(20_000)} ${'a b '.repeat(20_000)}`,
]
