#!/usr/bin/env node
import { Scripts } from './scripts.js'
import { tuneForShortRuns } from './short-runs.js'

tuneForShortRuns()
const { main } = new Scripts(new URL('../dist/', import.meta.url)).load('./main.cjs')
process.exitCode = await main(process.argv.slice(2), process)
