import { expect, test } from '@jest/globals'
import { layOut } from '../../src/pipeline.js'
import { claimOf, knowledge } from '../compare/claims.js'
import { textOf } from '../origins/reading.js'

test('two claims with one id stop the run', () => {
  const claim = claimOf({ topic: 'troop-count', value: '2,500', source: 'gazette' })
  const report = { ...textOf({ id: 'gazette' }, 'A title'), claims: [claim] }
  expect(() => layOut([report], knowledge)).not.toThrow()
  expect(() => layOut([report, { ...report, claims: [{ ...claim, source: 'herald' }] }], knowledge)).toThrow(
    `claims of gazette and herald have one id, ${claim.id}`,
  )
})
