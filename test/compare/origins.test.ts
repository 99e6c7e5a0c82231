import { describe, expect, test } from '@jest/globals'
import { declaredOrigins } from '../../src/compare/origins.js'
import { articleOf, claimOf, knowledge, type Said, type Told } from './claims.js'

function originsOf(said: Partial<Said>, told: Told[], others: Said[] = []): string[] {
  const claim = claimOf({ topic: 'troop-count', value: '2,500', source: 'alpha', ...said })
  const sources = told.map((one) => articleOf(one).source)
  return declaredOrigins([claim, ...others.map(claimOf)], sources, knowledge)(claim)
}

describe('origins of a claim', () => {
  test.each<[string, Partial<Said>, Told[], string[]]>([
    ['who heard it', { via: ['al-hadath'] }, [{ id: 'alpha', origins: ['afp'] }], ['al-hadath']],
    ['what its source declares', {}, [{ id: 'alpha', origins: ['afp'] }], ['afp']],
    ['the outlet itself', {}, [{ id: 'alpha', outlet: 'Harbor News' }], ['harbor-news']],
    ['the outlet by the id that the data has for it', {}, [{ id: 'alpha', outlet: 'The National' }], ['the-national']],
    ['the source, where no outlet is known', {}, [{ id: 'alpha', outlet: '' }], ['alpha']],
    ['the source, where nobody said which outlet it is', {}, [{ id: 'alpha', outlet: 'unknown' }], ['alpha']],
  ])('%s', (_, said, told, expected) => {
    expect(originsOf(said, told)).toEqual(expected)
  })
  test('a paper that is credited where it is used does not stand behind the rest', () => {
    const told = [{ id: 'alpha', origins: ['tass', 'the-national'] }]
    const credited: Said = { topic: 'agreement-status', value: 'near', source: 'alpha', via: ['the-national'] }
    expect(originsOf({}, told, [credited])).toEqual(['tass'])
    expect(originsOf({}, told)).toEqual(['tass', 'the-national'])
  })
})
