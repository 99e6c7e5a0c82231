import { expect, test } from '@jest/globals'
import { speakingIn } from './mentions/speaker/speakers-in.js'

test.each([
  // what the text has introduced so
  ['The State Department (DOS) met. DOS said so.', ['DOS = us-state-department']],
  ['Fox News was there. Fox said so.', ['Fox = fox-news']],
  // and what it has not
  ['The State Department met. DOS said so.', []],
  ['DOS said so. The State Department (DOS) met.', []],
])('%s: %j', (text, speaking) => {
  expect(speakingIn(text)).toEqual(speaking)
})
