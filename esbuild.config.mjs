import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = (name) => fileURLToPath(new URL(name, import.meta.url))
const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' }

// Built beside dist/ and put in its place when whole: a build that fails leaves the last one working.
const next = folder('dist.next')
await rm(next, { recursive: true, force: true })
await mkdir(next)
await writeShipped()
await buildProgram()
await writeManPage()
await rm(folder('dist'), { recursive: true, force: true })
await rename(next, folder('dist'))

/** Checks the knowledge and loads the five reports once, here, so that no run has to: a checker alone costs a run 50 ms. */
async function writeShipped() {
  const step = `${next}/shipped-step.mjs`
  await build({ ...common, entryPoints: [folder('src/shipped.ts')], outfile: step, packages: 'external' })
  const { gatherShipped } = await import(step)
  await writeFile(`${next}/shipped.json`, JSON.stringify(await gatherShipped(folder('data'))))
  await rm(step)
}

async function buildProgram() {
  const { metafile } = await build({
    ...common,
    entryPoints: { main: folder('src/cli/main.ts'), pipeline: folder('src/pipeline.ts') },
    outdir: next,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    plugins: [oneRuler()],
    chunkNames: 'chunks/[name]-[hash]',
    // Some packages are CommonJS inside and call require() for Node's own modules.
    banner: { js: "import{createRequire as __require_}from'node:module';const require=__require_(import.meta.url);" },
  })
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

/** Made from the commands themselves, by the program that was just built. */
async function writeManPage() {
  const { main } = await import(`${next}/main.js`)
  let page = ''
  const stdout = { write: (text) => (page += text) }
  await main(['man', '--no-config'], { stdout, stderr: process.stderr, env: {}, cwd: () => next })
  await writeFile(`${next}/iraq-claims.1`, page)
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
