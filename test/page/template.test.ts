import { describe, expect, test } from '@jest/globals'
import { compileTemplates, printed, type Fit } from '../../src/page/template.js'

describe('templates', () => {
  const cases: [string, Fit, string, boolean][] = [
    ['short url', 'whole', 'Short URL', true],
    ['short url', 'whole', 'Short Url:', true],
    ['short url', 'whole', 'A short url', false],
    ['{n} min read', 'whole', '12 MIN READ', true],
    ['{n} min read', 'whole', 'a min read', false],
    ['updated {date}', 'whole', 'Updated 5 min ago', true],
    ['updated {date}', 'whole', 'Updated again', false],
    ['by {name}', 'whole', 'BY Jane Arraf and John O’Roe, Baghdad', true],
    ['by {name}', 'whole', 'by the end of the year', false],
    ['by {name}', 'whole', 'By Jane who wrote it', false],
    ['more from {any}', 'whole', 'More from Harbour Post', true],
    ['via', 'opening', 'Via Agency', true],
    ['via', 'opening', 'Viable plans', false],
    ['source:', 'opening', 'SOURCE:Reuters', true],
    ['editor’s note', 'opening', "Editor's note: the camp", true],
    ['file photo', 'words', 'Soldiers (file photo) at the gate', true],
    ['file photo', 'words', 'A profile photograph', false],
    ['c++ (beta)', 'words', 'the c++ (beta) of it', true],
  ]
  test.each(cases)('%s as %s in "%s": %s', (template, fit, line, want) => {
    expect(compileTemplates([template], fit)(printed(line))).toBe(want)
    expect(compileTemplates(['something else', template, 'and {n} more'], fit)(printed(line))).toBe(want)
  })

  test('an empty list fits nothing', () => {
    for (const fit of ['whole', 'opening', 'words'] as const)
      expect(compileTemplates([], fit)(printed('line'))).toBe(false)
  })
})
