import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hexHash, shortHash } from '../../src/model/hash.js'

/** The same by its definition, in big integers. */
function reference(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash
}

describe('FNV-1a of 64 bits', () => {
  // known answers of the authors' test vectors
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['fo', '08985907b541d342'],
    ['foobar', '85944171f73967e8'],
  ])('of %j', (text, expected) => {
    expect(hexHash(text)).toBe(expected)
  })
  test('of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(BigInt(`0x${hexHash(text)}`)).toBe(reference(text))
      }),
    )
  })
})

describe('a short hash', () => {
  test('is twelve characters, none like another', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-hjkmnp-tv-z]{12}$/.test(shortHash(text))))
  })
  test('holds the lowest 60 bits, the lowest first', () => {
    const digits = '0123456789abcdefghjkmnpqrstvwxyz'
    const value = Array.from(shortHash('foobar')).reduceRight(
      (sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)),
      0n,
    )
    expect(value).toBe(0x85944171f73967e8n & ((1n << 60n) - 1n))
  })
  test('differs in its first characters where texts differ in their last', () => {
    const begins = new Set(Array.from({ length: 500 }, (_, at) => shortHash(`source\nsentence\n${at}`).slice(0, 5)))
    expect(begins.size).toBeGreaterThan(498)
  })
  test('of a hundred thousand texts no two are alike', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, at) => shortHash(`gazette|troop-count|${at}`)))
    expect(ids.size).toBe(100_000)
  })
})
