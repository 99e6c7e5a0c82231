import { expect, test } from '@jest/globals'
import type { Claim } from '../../src/model/claim.js'
import { inContext } from '../../src/report/context.js'
import { result } from './fixture.js'

const text = 'Headline\n\nFirst line.\nSome troops\nmay remain there.\n \nLast line.'

function claimOn(quote: string): Claim {
  const [claim] = result.claims
  if (claim === undefined) throw new RangeError('no claim')
  const start = text.indexOf(quote)
  return { ...claim, evidence: { ...claim.evidence, quote, start, end: start + quote.length } }
}

test.each([
  ['Some troops', 3, [4], 5],
  ['Some troops\nmay remain', 3, [4, 5], 7],
  ['First', 1, [3], 4],
  ['Headline', null, [1], 3],
  ['Last line.', 5, [7], null],
])('%j stands between its neighbours', (quote, before, lines, after) => {
  const context = inContext(claimOn(quote), text)
  expect([
    context.before?.number ?? null,
    context.lines.map(({ number }) => number),
    context.after?.number ?? null,
  ]).toEqual([before, lines, after])
  for (const line of context.lines) expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text)
})
