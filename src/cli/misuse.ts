import { plain } from '../report/plain.js'
import { askWhether } from './meant.js'

const help = 'iraq-claims --help shows what there is.'
const suggestion = /\n?\(Did you mean (?:one of )?(.+)\?\)$/
const choices = /^(.* (?:argument|value) '(.*)' is invalid.*?)\. Allowed choices are (.+)\.$/s

/** What the reader of the command line objects to, as one line: what is wrong, and what to do. */
export function misuse(text: string): string {
  const said = text.replace(/^error: /, '').trim()
  const [, suggested] = suggestion.exec(said) ?? []
  if (suggested !== undefined) return line(said.replace(suggestion, ''), `Is ${suggested} meant?`)
  const [, wrong, typed = '', listed = ''] = choices.exec(said) ?? []
  if (wrong === undefined) return line(said, help)
  return line(wrong, askWhether(typed, listed.split(', '), `There is: ${listed}.`))
}

const line = (what: string, todo: string): string => `error usage: ${plain(what).replace(/\.$/, '')}. ${todo}\n`
