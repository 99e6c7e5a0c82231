import { describe, expect, test } from '@jest/globals'
import { run } from './run.js'

async function tried(topic: string, sentence: string, ...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await run(['try', '--topic', topic, sentence, ...args])
  expect([stderr, code]).toEqual(['', 0])
  return stdout
}

describe('how far the phrasings of a topic get', () => {
  test('words, mentions, what stands, what stops, and the claims as an example lists them', async () => {
    const shown = await tried('phase-count', 'Coalition troops will leave Iraq in two stages.')
    expect(shown).toMatch(/^Coalition troops will leave Iraq in two stages\.\n\nwords and mentions\n/)
    expect(shown).toMatch(/^ {2}leave +.*<withdraw> base/m)
    expect(shown).toMatch(/^ {2}two +.*\{quantity\}/m)
    expect(shown).toMatch(/^ {2}Iraq +.*\{place\} iraq/m)
    expect(shown).toMatch(/^phrasings that stand(?:\n {2,4}.*)*\n {4}meets “leave Iraq in two stages”/m)
    expect(shown).toMatch(/^ {2}rules\.0\.phrasings\.1: .*\n {4}stops at <withdraw>, behind “two stages”/m)
    expect(shown).toContain('{"subject":"withdrawal","place":"iraq","value":"2","modality":"planned"}')
  })

  test('a sentence that gives nothing', async () => {
    const shown = await tried('invasion', 'It rained.')
    expect(shown).toContain('phrasings that stand\n  none\n')
    expect(shown).toMatch(/claims of invasion\n {2}none\n$/)
  })

  test('the day of publication dates what the words leave open', async () => {
    const sentence = 'US troops will start to leave Iraq in September.'
    expect(await tried('withdrawal-start', sentence)).toContain('"value":"2024-09"')
    expect(await tried('withdrawal-start', sentence, '--published', '2021-01-05')).toContain('"value":"2021-09"')
  })

  test('what a terminal would obey is not printed', async () => {
    const shown = await tried('invasion', 'The \u001b[31minvasion\u0007 began in March 2003.')
    expect(shown.replaceAll('\n', ' ')).not.toMatch(/\p{Cc}/u)
  })
})

test.each([
  [['try', 'It rained.'], /--topic/],
  [['try', '--topic', 'invasoin', 'It rained.'], /invasoin/],
  [['try', '--topic', 'invasion', '--published', 'May', 'It rained.'], /YYYY-MM-DD/],
  [['try', '--topic', 'invasion', '--data', 'nowhere', 'It rained.'], /there is no such folder/],
])('%j is bad usage', async (args, said) => {
  const { stderr, code } = await run(args)
  expect(code).toBe(2)
  expect(stderr).toMatch(said)
})
