import type { Command } from 'commander'
import { verdicts } from '../model/lists.js'
import type { Result } from '../model/result.js'
import type { Topic } from '../model/topic.js'
import { select, type Selection } from '../report/select.js'
import { resolveId } from './ids.js'
import { collect } from './options.js'

export interface SelectionOptions {
  topic?: string[]
  source?: string[]
  verdict?: string[]
}

export function addSelection(command: Command): Command {
  return command
    .option('--topic <topics>', 'only these topics, as troop-count,mission-end', collect)
    .option('--source <ids>', 'only what these reports speak of', collect)
    .option('--verdict <verdicts>', `only these: ${verdicts.join(', ')}`, collect)
}

/** The part of the result that was asked for; a name that is not known is bad usage. */
export function selectAsked(result: Result, options: SelectionOptions, topics: readonly Topic[]): Result {
  const sources = result.sources.map(({ id }) => id)
  const selection: Selection = {
    ...(options.topic && { topics: options.topic.map((typed) => meant(typed, topics, 'topic')) }),
    ...(options.source && { sources: options.source.map((typed) => meant(typed, sources, 'report')) }),
    ...(options.verdict && {
      verdicts: options.verdict.map((typed) => meant(typed, verdicts, 'verdict')),
    }),
  }
  return select(result, selection)
}

function meant<Id extends string>(typed: string, ids: readonly Id[], what: string): Id {
  const id = resolveId(typed, ids, what, `There is: ${ids.join(', ')}.`)
  return id as Id
}
