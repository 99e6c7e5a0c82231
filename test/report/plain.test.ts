import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plain } from '../../src/report/plain.js'

describe('plain', () => {
  test.each([
    ['colours', 'a \u001b[31mred\u001b[0m word', 'a red word'],
    ['a one-character CSI', 'a \u009b31mred word', 'a red word'],
    ['a window title, ended by BEL', '\u001b]0;owned\u0007text', 'text'],
    ['a link, ended by ST', '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['an operating system command without an end', 'before\u001b]52;c;AAAA', 'before'],
    ['a device control string', '\u001bPq#0\u001b\\text', 'text'],
    ['a lone escape at the end', 'text\u001b', 'text'],
    ['a reset', '\u001bctext', 'text'],
    ['carriage return, which would overwrite the line', 'good\rbad', 'good bad'],
    ['backspaces', 'ab\b\bcd', 'abcd'],
    ['NUL and DEL', 'a\u0000b\u007fc', 'abc'],
    ['C1 controls', 'a\u0084b', 'ab'],
    ['line breaks of all kinds', 'a\nb\u2028c\u0085d\te', 'a b c d e'],
    ['a right-to-left override', 'file\u202etxt.exe', 'filetxt.exe'],
    ['isolates and marks', '\u2066a\u2069\u200eb\u200f\u061cc', 'abc'],
    ['zero-width characters', 'so\u200bme\ufeff', 'some'],
    ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['lone surrogates', 'a\ud800b', 'ab'],
  ])('%s', (_, text, safe) => {
    expect(plain(text)).toBe(safe)
  })

  test.each(['Ain al-Asad – “2,500 troops”', 'العراق', '撤军', 'e\u0301', '👩‍👩‍👧', 'naïve'])('leaves %s alone', (text) => {
    expect(plain(text)).toBe(text)
  })

  test('never lets a control character through', () => {
    // eslint-disable-next-line no-control-regex -- they are what must not come through
    const dangerous = fc.stringMatching(/^[\u0000-\u00a0\u202a-\u202e[\]0-9;mA-Z\\]*$/)
    fc.assert(
      fc.property(dangerous, (text) => {
        // eslint-disable-next-line no-control-regex -- they are what must not come through
        expect(plain(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
      }),
    )
  })
})
