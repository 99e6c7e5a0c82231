import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalize } from '../../src/read/normalize.js'
import { tokenize } from '../../src/read/tokens.js'

const words = (text: string): string =>
  tokenize(text)
    .map((token) => (token.joined ? '-' : '') + token.text)
    .join(' ')
const norms = (text: string): string =>
  tokenize(text)
    .map(({ norm }) => norm)
    .join(' ')

describe('a name that a page prints twice in one', () => {
  test.each([
    ['Donald TrumpTrump said', 'donald trump said'],
    ['Jane DoeDoe said', 'jane doe said'],
    ['Ann LeeLee-Roe', 'ann lee roe'],
    ['McMc, MacMac Donald', 'mcmc , mac donald'],
    ['Barbar, Tata, bonbon, BonBons, YouTube', 'barbar , tata , bonbon , bonbons , youtube'],
  ])('%s', (text, wanted) => expect(norms(text)).toBe(wanted))

  test('is one token, as printed', () => {
    expect(words('Donald TrumpTrump said')).toBe('Donald TrumpTrump said')
  })
})

describe('tokenize', () => {
  test.each([
    ['The US-led coalition stays.', 'The US -led coalition stays .'],
    ['The U.S.-led coalition stays.', 'The U.S. -led coalition stays .'],
    ['The US–led coalition', 'The US -led coalition'],
    ['non\u2011combat troops', 'non -combat troops'],
    ['Iraq -- the state', 'Iraq - - the state'],
    ['Iraq--the state', 'Iraq - - the state'],
    ['Iraq—the state', 'Iraq — the state'],
    ['2014–2017', '2014 – 2017'],
    ['2,500-strong', '2,500 -strong'],
    ["Iraq's, IRAQ'S, Iraq’s", "Iraq 's , IRAQ 'S , Iraq ’s"],
    ["They'll go; we've won; don't", "They 'll go ; we 've won ; don't"],
    ["the soldiers' base", "the soldiers ' base"],
    ["O'Brien and Shia'a", "O'Brien and Shia'a"],
    ["Sa'd left", "Sa'd left"],
    ['at 10 p.m. today', 'at 10 p.m. today'],
    ['the U.S troops', 'the U.S troops'],
    ['Plan B.', 'Plan B .'],
    ['2.5k, 2.5 and 2,500.', '2.5k , 2.5 and 2,500 .'],
    ['2\u202f500 and 12\u00a0000 men', '2\u202f500 and 12\u00a0000 men'],
    ['in 2014 500 men', 'in 2014 500 men'],
    ['30.09.2025', '30.09.2025'],
    ['K1 and K-1', 'K 1 and K -1'],
    ['3rd, F-16', '3 rd , F -16'],
    ['$645m', '$ 645 m'],
    ['(“two-phased”)', '( “ two -phased ” )'],
    ['see https://x.org/2024/07?a=1 now', 'see https://x.org/2024/07?a=1 now'],
    ['(www.x.org/2024)', '( www.x.org/2024 )'],
    ['ok \u{1F600} then', 'ok \u{1F600} then'],
    ['with\u00addraw', 'with\u00addraw'],
    ['a\u0007b', 'a b'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('normalize', () => {
  test.each([
    ['US and us', 'u.s. and us'],
    ['U.S., USA and U.S.A.', 'u.s. , u.s. and u.s.'],
    ['IS is here', 'i.s. is here'],
    ['UK, UN', 'u.k. , u.n.'],
    ['IS THIS THE END', 'is this the end'],
    ['Daésh', 'daesh'],
    ['Türkiye', 'turkiye'],
    ['Baghdad’s', "baghdad 's"],
    ['coali\u00adtion', 'coalition'],
    ['NATO', 'nato'],
    ['p.m.', 'p.m.'],
  ])('%s', (text, expected) => {
    expect(norms(text)).toBe(expected)
  })

  test('keeps an all-capital line from making an armed group of a verb', () => {
    expect(normalize('IS', true)).toBe('is')
    expect(normalize('IS')).toBe('i.s.')
  })
})

describe('any text', () => {
  const character = fc.constantFrom(...Array.from('aZ9é ’\'-–—.,:/"“”()%$\u00a0\u00ad\u200b\u0301\n\u{1F600}中US2k'))
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: character }))

  test('a token is what stands at its offsets, tokens follow one another, and nothing but spaces and hyphens is left out', () => {
    fc.assert(
      fc.property(text, fc.nat(1000), (source, offset) => {
        let end = offset
        for (const token of tokenize(source, offset)) {
          expect(token.text).toBe(source.slice(token.start - offset, token.end - offset))
          expect(token.text).not.toBe('')
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(source.slice(end - offset, token.start - offset)).not.toMatch(/[A-Za-z0-9$%:,.]/)
          end = token.end
        }
        expect(source.slice(end - offset)).not.toMatch(/[A-Za-z0-9$%:,.]/)
      }),
    )
  })
})
