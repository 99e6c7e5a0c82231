import type { Command } from 'commander'
import type { Result } from '../model/result.js'
import type { ReadArticle } from '../pipeline.js'
import { ruleIds } from '../model/lists.js'
import type { Explanation } from '../model/documents.js'
import { formatNames, formatsFor } from '../report/index.js'
import { resolveId } from './ids.js'
import { readShipped } from './installation.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import { listRules } from './rules.js'
import type { Session } from './session.js'
import { schemaVersion } from '../model/lists.js'

export function addExplain(program: Command, session: Session): void {
  const command = program.command('explain').summary('show all that stands behind one group, claim or rule')
  command.description(
    'Shows the sentences in their context, how each value was read, and every relation with its reason.',
  )
  addInputs(command.argument('<id>', 'the id of a group or a claim, or how it begins; or a rule of check'))
  addFormat(command, formatNames(formatsFor('explain')))
  addView(command).action((id: string, paths: string[], options: InputOptions & PrintOptions) =>
    explain(id, paths, options, session),
  )
}

async function explain(
  id: string,
  paths: string[],
  options: InputOptions & PrintOptions,
  session: Session,
): Promise<void> {
  const rule = listRules(session).rules.find((one) => one.id === id)
  if (rule !== undefined) {
    await print('rules', { schemaVersion, rules: [rule] }, readShipped().knowledge, options, session)
    return
  }
  const { articles, knowledge } = await readInputs(paths, options, session)
  const { compareArticles, readArticle } = await import('../pipeline.js')
  const read = articles.map((article) => readArticle(article, knowledge))
  const explanation = await explanationOf(id, compareArticles(read, knowledge), read)
  await print('explain', explanation, knowledge, options, session)
}

async function explanationOf(wanted: string, result: Result, read: ReadArticle[]): Promise<Explanation> {
  const { inContext } = await import('../report/context.js')
  const ids = [...result.groups, ...result.claims].map((each) => each.id)
  const found = ids.some((one) => one.startsWith(wanted))
  // What is no claim's id may be a rule that was mistyped.
  const listed = found ? ids : [...ids, ...ruleIds]
  const id = resolveId(wanted, listed, 'group, claim or rule', 'iraq-claims compare --all shows the ids.')
  const groups = result.groups.filter(
    (group) => group.id === id || group.positions.some(({ claims }) => claims.includes(id)),
  )
  const shown = new Set([id, ...groups.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims))])
  const texts = new Map(read.map(({ article }) => [article.source.id, article.text]))
  const claims = result.claims.filter((claim) => shown.has(claim.id))
  return {
    schemaVersion,
    id,
    sources: result.sources,
    groups,
    claims: claims.map((claim) => inContext(claim, texts.get(claim.source) ?? '')),
  }
}
