import type { Command } from 'commander'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatNames, formatsFor } from '../report/index.js'
import { resolveId } from './ids.js'
import { readInputs, type Inputs } from './inputs.js'
import { addFormat, addReading, addView, collect, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import type { Session } from './session.js'
import { UsageError } from './usage-error.js'
import { schemaVersion } from '../model/lists.js'

interface DriftOptions extends InputOptions, PrintOptions {
  in?: string[]
}

export function addDrift(program: Command, session: Session): void {
  const command = program.command('drift').summary('show what reports made of the words that they share')
  command
    .description(
      'Shows the sentences that two reports share, with the changed words marked and each difference named; those that touch a claim first. ' +
        'Without reports it shows all that share a text.',
    )
    .argument('[A]', 'a report: its id, or how it begins, or its file')
    .argument('[B]', 'the report to hold it against')
    .option('--in <paths>', 'read these files, folders or globs in place of the five reports that ship', collect)
    .option('-a, --all', 'list sentences without a difference, or with one of style, too')
  addReading(command)
  addFormat(command, formatNames(formatsFor('drift')))
  addView(command).action((a: string | undefined, b: string | undefined, options: DriftOptions) =>
    drift(
      [a, b].filter((one) => one !== undefined),
      options,
      session,
    ),
  )
}

async function drift(named: string[], options: DriftOptions, session: Session): Promise<void> {
  if (named.length === 1) throw new UsageError('drift takes two reports, or none.', 'Name the other one too.')
  const { articles, knowledge } = await readNamed(named, options, session)
  const sources = articles.map(({ source }) => source)
  const ids: string[] = []
  for (const one of named)
    ids.push(
      await idOf(
        one,
        sources.map(({ id }) => id),
        options,
        session,
      ),
    )
  const [a, b] = ids
  if (a !== undefined && a === b) throw new UsageError(`Both are the report "${a}".`, 'Name two reports.')
  const { driftOfArticles, readArticle } = await import('../pipeline.js')
  const read = articles.filter(({ source }) => ids.length === 0 || ids.includes(source.id))
  const between: [string, string] | null = a !== undefined && b !== undefined ? [a, b] : null
  const drifts = driftOfArticles(
    read.map((article) => readArticle(article, knowledge)),
    between,
    knowledge,
  )
  await print('drift', { schemaVersion, sources, drifts }, knowledge, options, session)
}

/** The reports of `--in` and the files that were named; those that ship too where one is named by its id. */
function readNamed(named: readonly string[], options: DriftOptions, session: Session): Promise<Inputs> {
  const files = named.filter((one) => isFile(one, session))
  const shipped = options.in === undefined && files.length < named.length
  return readInputs([...(options.in ?? []), ...files], shipped ? { ...options, bundled: true } : options, session)
}

function isFile(named: string, session: Session): boolean {
  return statSync(resolve(session.host.cwd(), named), { throwIfNoEntry: false })?.isFile() === true
}

async function idOf(named: string, ids: readonly string[], options: InputOptions, session: Session): Promise<string> {
  if (!isFile(named, session)) return resolveId(named, ids, 'report', 'iraq-claims sources lists the ids.')
  const [first, ...more] = (await readInputs([named], { ...options, bundled: false }, session)).articles
  if (first !== undefined && more.length === 0) return first.source.id
  throw new UsageError(`${named} holds ${first === undefined ? 'no' : more.length + 1} reports.`, 'Name one by its id.')
}
