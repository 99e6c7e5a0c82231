import type { DocumentName, Documents } from '../model/documents.js'
import type { ReportOptions } from './options.js'

export type Renderers<Name extends DocumentName> = {
  [N in Name]: (document: Documents[N], options: ReportOptions) => string
}

interface Format {
  name: string
  /** Names by which it is known elsewhere; they may be typed, and are not listed as formats of their own. */
  also: readonly string[]
  says: string
  documents: readonly DocumentName[]
  load: () => Promise<Partial<Renderers<DocumentName>>>
}

function format<Name extends DocumentName>(
  name: string,
  says: string,
  documents: readonly Name[],
  load: () => Promise<Renderers<Name>>,
  also: readonly string[] = [],
): Format {
  return { name, also, says, documents, load: load as Format['load'] }
}

const everything = [
  'compare',
  'extract',
  'mentions',
  'sources',
  'explain',
  'check',
  'rules',
  'drift',
  'origins',
  'timeline',
] as const

/** One line a format; `--format`'s choices, the help and the golden stories follow from it. The first that fits is the default. */
export const formats: readonly Format[] = [
  format('table', 'for people, in a terminal', everything, () => import('./table/index.js'), ['pretty']),
  format('json', 'one JSON object', everything, () => import('./json.js')),
  format(
    'jsonl',
    'one JSON object a line',
    ['compare', 'extract', 'mentions', 'sources', 'check', 'drift', 'origins', 'timeline'],
    () => import('./jsonl.js'),
  ),
  format(
    'csv',
    'one row a claim, for spreadsheets and databases',
    ['compare', 'extract', 'check'],
    () => import('./csv.js'),
  ),
  format('markdown', 'for a pull request or a wiki', ['compare', 'check'], () => import('./markdown/index.js')),
  format('compact', 'one line a finding: file:line:column', ['check'], () => import('./findings/compact.js')),
  format('sarif', 'SARIF 2.1.0, for code scanning', ['check'], () => import('./findings/sarif.js')),
  format('junit', 'JUnit XML, for test reports', ['check'], () => import('./findings/junit.js')),
  format('github', 'workflow commands of GitHub Actions', ['check'], () => import('./findings/github.js')),
  format('gitlab', 'a code quality report of GitLab', ['check'], () => import('./findings/gitlab.js')),
  format('checkstyle', 'Checkstyle XML', ['check'], () => import('./findings/checkstyle.js')),
  format('rdjson', 'diagnostics for reviewdog', ['check'], () => import('./findings/rdjson.js')),
]

export function formatsFor(document: DocumentName): Format[] {
  return formats.filter(({ documents }) => documents.includes(document))
}

/** What may be typed for `--format`, the default first: "table", which "pretty" names too. */
export function formatNames(among: readonly Format[]): string[] {
  return among.flatMap(({ name, also }) => [name, ...also])
}

/** Renders one document; the format must be one that `formatNames` of `formatsFor` lists. */
export async function render<Name extends DocumentName>(
  name: Name,
  document: Documents[Name],
  formatName: string,
  options: ReportOptions,
): Promise<string> {
  const found = formatsFor(name).find((candidate) => formatNames([candidate]).includes(formatName))
  const renderer = (await found?.load())?.[name]
  if (renderer === undefined) throw new RangeError(`there is no format ${formatName} for ${name}`)
  return (renderer as Renderers<Name>[Name])(document, options)
}
