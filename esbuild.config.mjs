import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'
import { Scripts } from './bin/scripts.js'
import { tuneForShortRuns } from './bin/short-runs.js'

const folder = (name) => fileURLToPath(new URL(name, import.meta.url))
const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' }

// Built beside dist/ and put in its place when whole: a build that fails leaves the last one working.
const next = folder('dist.next')
await rm(next, { recursive: true, force: true })
await mkdir(next)
if (!(await writeShipped())) process.exit(1)
await buildProgram()
await writeWhatRunsMake()
await rm(folder('dist'), { recursive: true, force: true })
await rename(next, folder('dist'))

/**
 * Checks the knowledge and loads the five reports once, here, so that no run has to: a checker alone costs a run
 * 50 ms. False where the data are wrong, which it says a line each.
 */
async function writeShipped() {
  const step = `${next}/shipped-step.mjs`
  await build({ ...common, entryPoints: [folder('src/shipped.ts')], outfile: step, packages: 'external' })
  const { gatherShipped } = await import(step)
  try {
    await writeFile(`${next}/shipped.json`, JSON.stringify(await gatherShipped(folder('data'))))
  } catch (error) {
    if (error.name !== 'KnowledgeError') throw error
    process.stderr.write(`${error.message.replace(/^/gm, 'data/')}\n`)
    return false
  }
  await rm(step)
  return true
}

/** Scripts, since V8 keeps the bytecode of these alone; esbuild parts only modules, so that each part is made a script afterwards. */
async function buildProgram() {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: { main: folder('src/cli/main.ts'), pipeline: folder('src/pipeline.ts') },
    outdir: next,
    outExtension: { '.js': '.cjs' },
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    write: false,
    plugins: [oneRuler()],
    chunkNames: '[name]-[hash]',
    define: { 'import.meta.url': 'scriptUrl' },
  })
  for (const { path, text } of outputFiles) await writeFile(path, await scriptOf(text))
  keepOffHotPath(metafile, [
    'zod',
    'linkedom',
    '@mozilla/readability',
    'yaml',
    'csv-stringify',
    'tinyglobby',
    'lilconfig',
  ])
}

/** A function of what bin/scripts.js gives it. */
async function scriptOf(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    banner: '(function (require, module, scriptUrl) {',
    footer: '})',
  })
  return code
}

/** cli-table3 measures with the program's own ruler: the one that it brings tries a table of all emoji on every cell. */
function oneRuler() {
  return {
    name: 'one-ruler',
    setup({ onResolve, onLoad }) {
      const width = folder('src/report/table/width.ts')
      onResolve({ filter: /^string-width$/ }, ({ importer }) =>
        importer.includes('node_modules/cli-table3/') ? { path: width, namespace: 'ruler' } : null,
      )
      onLoad({ filter: /.*/, namespace: 'ruler' }, () => ({
        contents: `module.exports = require(${JSON.stringify(width)}).widthOf`,
        resolveDir: folder('.'),
      }))
    },
  }
}

/** The manual page is made from the commands themselves; the bytecode is what V8 has made by the end of a `compare`. */
async function writeWhatRunsMake() {
  tuneForShortRuns()
  const scripts = new Scripts(pathToFileURL(`${next}/`))
  const { main } = scripts.load('./main.cjs')
  const print = async (command) => {
    let page = ''
    const stdout = { write: (text) => (page += text) }
    const exitCode = await main([command, '--no-config'], { stdout, stderr: process.stderr, env: {}, cwd: () => next })
    if (exitCode !== 0) throw new Error(`the program that was built ends with ${exitCode}`)
    return page
  }
  await print('compare')
  for (const [name, bytecode] of scripts.bytecode()) await writeFile(`${next}/${name}`, bytecode)
  await writeFile(`${next}/iraq-claims.1`, await print('man'))
}

/** Fails where a slow package would be loaded by every `compare`: it belongs behind an `import()` in the one place that needs it. */
function keepOffHotPath({ outputs, inputs }, slow) {
  const entries = ['src/cli/main.ts', 'src/pipeline.ts', 'src/report/table/index.ts']
  const isSlow = (file) => slow.some((name) => file.includes(`node_modules/${name}/`))
  const chunks = Object.keys(outputs).filter((chunk) => entries.includes(outputs[chunk].entryPoint))
  const hot = [...reach(chunks, (chunk) => outputs[chunk].imports)].flatMap(([chunk]) =>
    Object.keys(outputs[chunk].inputs),
  )
  const found = hot.find(isSlow)
  if (found === undefined) return
  const paths = reach(entries, (file) => inputs[file].imports)
  const first = [...paths.keys()].find(isSlow)
  throw new Error(
    `every run would load ${first ?? found}, by ${paths.get(first)?.join(' > ')}: import types only, or use import()`,
  )
}

/** Everything that is imported at once from the given files, each with the way to it. */
function reach(from, importsOf) {
  const paths = new Map(from.map((file) => [file, [file]]))
  for (const [file, path] of paths) {
    for (const { path: next, kind, external } of importsOf(file)) {
      if (kind === 'import-statement' && !external && !paths.has(next)) paths.set(next, [...path, next])
    }
  }
  return paths
}
