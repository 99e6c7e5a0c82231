import { describe, expect, test } from '@jest/globals'
import { dayInUrl } from '../../src/load/url-day.js'

describe('the day in an address', () => {
  test.each([
    ['https://harbour.example/2020/03/03/camp-to-close', '2020-03-03'],
    ['https://harbour.example/news/2020/3/3/camp-to-close?page=2', '2020-03-03'],
    ['https://harbour.example/world/2020/mar/03/camp-to-close', '2020-03-03'],
    ['http://harbour.example/camp-to-close-2020-03-03', '2020-03-03'],
    ['https://harbour.example/2020-03-03/camp.html', '2020-03-03'],
    ['HTTPS://HARBOUR.EXAMPLE/2020/03/03/CAMP', '2020-03-03'],
  ])('%s', (url, day) => expect(dayInUrl(url)).toBe(day))

  test.each([
    'https://harbour.example/2020/03/camp-to-close',
    'https://harbour.example/camp-2020',
    'https://harbour.example/?date=2020-03-03',
    'https://harbour.example/camp#2020-03-03',
    'https://harbour.example/2020/13/03/camp',
    'https://harbour.example/2020/02/31/camp',
    'https://2020-03-03.example/camp',
    'https://harbour.example/news/20200303442',
    'https://harbour.example/world/2020/the/03/camp',
    'camp/2020/03/03/',
    '',
  ])('%s has none', (url) => expect(dayInUrl(url)).toBeNull())
})
