import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/**
 * The scripts that the build wrote into a folder, each with the bytecode that V8 made of it there: to compile what a `compare`
 * calls takes as long as to read two reports. Another version of Node refuses that bytecode, and compiles what it calls as ever.
 */
export class Scripts {
  #folder
  #require
  #loaded = new Map()

  /** `folder`: a URL that ends in a stroke. */
  constructor(folder) {
    this.#folder = folder
    const requireOfNode = createRequire(folder)
    this.#require = (name) => (name.startsWith('./') ? this.load(name) : requireOfNode(name))
  }

  /** What a script exports: "./main.cjs". It is run once. */
  load(name) {
    const known = this.#loaded.get(name)
    if (known) return known.module.exports
    const file = new URL(name, this.#folder)
    const kept = new URL(bytecodeOf(name), this.#folder)
    const cachedData = existsSync(kept) ? readFileSync(kept) : undefined
    const script = new Script(readFileSync(file, 'utf8'), { filename: fileURLToPath(file), cachedData })
    const module = { exports: {} }
    this.#loaded.set(name, { script, module })
    script.runInThisContext()(this.#require, module, file.href)
    return module.exports
  }

  /** The bytecode of all that was called so far, by the name of the file to keep it in. */
  bytecode() {
    return [...this.#loaded].map(([name, { script }]) => [bytecodeOf(name), script.createCachedData()])
  }
}

const bytecodeOf = (name) => name.replace(/\.cjs$/, '.bytecode')
