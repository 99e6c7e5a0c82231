import { describe, expect, test } from '@jest/globals'
import { run } from './run.js'

describe('bad usage is one line that says what, and what is probably meant', () => {
  test.each<[string[], string]>([
    [['compare', '--formt', 'json'], `unknown option '--formt'. Is --format meant?`],
    [['compare', '-f', 'jsn'], `option '-f, --format <format>' argument 'jsn' is invalid. Is "json" meant?`],
    [['compare', '--verdict', 'confict'], 'There is no verdict "confict". Is "conflict" meant?'],
    [['compare', '--topic', 'troop-cuont'], 'There is no topic "troop-cuont". Is "troop-count" meant?'],
    [['check', 'x', '--rule', 'chnaged=off'], '--rule chnaged=off: there is no rule "chnaged". Is "changed" meant?'],
    [['check', 'x', '--rule', 'changed=eror'], '--rule changed=eror: "eror" is no severity. Is "error" meant?'],
    [['check', 'x', '--fail-on', 'warnings'], `argument 'warnings' is invalid. Is "warning" meant?`],
    [['completion', 'basch'], `'basch' is invalid for argument 'shell'. Is "bash" meant?`],
    [['schema', 'chekc'], `'chekc' is invalid for argument 'name'. Is "check" meant?`],
    [['explain', 'conflict/vlaue'], 'There is no group, claim or rule "conflict/vlaue". Is "conflict/value" meant?'],
    [['drift', 'trt-world', 'arab-nwes-2024-07-23'], 'Is "arab-news-2024-07-23" meant?'],
    [['compare', '--format', 'html'], 'There is: table, pretty, json, jsonl, csv, markdown.'],
    [['check'], `missing required argument 'new'. iraq-claims --help shows what there is.`],
    [['compare', '--width', 'wide'], 'A whole number above 0 is expected.'],
    [['decide', 'abc'], 'not specified.'],
    [['compare', '--as-of', '2024-02-30'], 'A day as YYYY-MM-DD is expected.'],
    [['compare', '--\u001b[31m\u202ex'], `unknown option '--x'.`],
  ])('%j', async (args, says) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(says)])
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(stderr).toMatch(/^error usage: [^\n\u001b\u202e]+[.?]\n$/)
    expect(stderr).not.toMatch(/\.\.|\?\./)
  })
})
