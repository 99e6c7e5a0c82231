import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { XMLParser } from 'fast-xml-parser'
import type { Check } from '../../../src/model/finding.js'
import { render } from '../../../src/report/index.js'
import { options } from '../fixture.js'
import { found, hostile, withHostile } from './fixture.js'
import * as shapes from './shapes.js'

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })
const ajv = new Ajv({ strict: false, allErrors: true })

const readers: Record<keyof typeof shapes, (text: string) => unknown> = {
  gitlab: (text) => JSON.parse(text) as unknown,
  rdjson: (text) => JSON.parse(text) as unknown,
  junit: (text) => xml.parse(text) as unknown,
  checkstyle: (text) => xml.parse(text) as unknown,
}
const names = Object.keys(readers) as (keyof typeof shapes)[]

const read = async (name: keyof typeof shapes, document: Check): Promise<unknown> =>
  readers[name](await render('check', document, name, options))

describe.each(names)('%s is as its readers take it', (name) => {
  const validate = ajv.compile(shapes[name])

  test('with findings of every kind', async () => {
    expect([validate(await read(name, found)), validate.errors]).toEqual([true, null])
  })

  test.each(hostile.map((text): [string, string] => [JSON.stringify(text).slice(0, 80), text]))(
    'with %s',
    async (_, text) => {
      expect([validate(await read(name, withHostile(text))), validate.errors]).toEqual([true, null])
    },
  )

  test('and the shape can refuse', async () => {
    const printed = JSON.stringify(await read(name, found))
    const wrong = printed.replace(/("(?:severity|@severity|@tests)":")\w+/, '$1loud')
    expect([wrong === printed, validate(JSON.parse(wrong))]).toEqual([false, false])
  })
})
