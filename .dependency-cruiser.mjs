const stages = [
  'load',
  'clean',
  'read',
  'claim',
  'group',
  'compare',
  'origins',
  'drift',
  'citations',
  'time',
  'grade',
  'check',
  'ledger',
]

const stagesApart = stages.map((stage) => ({
  name: `${stage}-stands-alone`,
  comment: `A stage can be read, tested and replaced alone: ${stage} knows the nouns of model/, and pipeline.ts alone knows the other stages.`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/(${stage}|model|page)/` },
}))

const byTheirIndex = [...stages, 'knowledge'].map((stage) => ({
  name: `${stage}-by-its-index`,
  comment: `What ${stage} offers stands in its index.ts; all else may change without a look at who else uses it.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${stage}/` },
  to: { path: `^src/${stage}/`, pathNot: `^src/${stage}/index\\.ts$` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...stagesApart,
    ...byTheirIndex,
    {
      name: 'model-knows-itself-alone',
      comment: 'The nouns are what all stages share: what they import, everything imports.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^(src|node_modules)/', pathNot: '^(src/model/|node_modules/(zod|fastest-levenshtein)/)' },
    },
    {
      name: 'page-knows-model-alone',
      comment:
        'How the lines of a scraped page look is shared by the stages that read one, and depends on none of them.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/', pathNot: '^src/(page|model)/' },
    },
    {
      name: 'report-knows-model-alone',
      comment: 'A report is a pure function of the result, so that a saved result can be rendered again in any format.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/', pathNot: '^src/(report|model)/' },
    },
    {
      name: 'knowledge-knows-model-alone',
      comment:
        'data/ is read in one place, which needs the schemas of model/ and nothing of what is done with the data.',
      severity: 'error',
      from: { path: '^src/knowledge/' },
      to: { path: '^src/', pathNot: '^src/(knowledge|model)/' },
    },
    {
      name: 'files-only-at-the-edges',
      comment: 'Only load, knowledge and cli touch files, so that all else is a pure function of what it is given.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(load|knowledge|cli)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|http|https|net|os|process)$' },
    },
    {
      name: 'cli-is-the-edge',
      comment:
        'Nothing but the start of the program knows the command line, so that the stages are tested without one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-cycles',
      comment: 'In a circle nothing can be understood first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unreachable',
      comment: 'A file that neither the program nor the build reaches is dead.',
      severity: 'error',
      from: { path: '^src/(cli/main|shipped)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(cli/main|shipped)\\.ts$', reachable: false },
    },
    {
      name: 'no-dev-packages',
      comment: 'What users run must not need what only developers install.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'A package that package.json does not name is there by accident, and may be gone tomorrow.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/@types)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
