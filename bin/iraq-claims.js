#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { main } from '../dist/main.js'

// A run over a few reports ends before V8's optimising compiler has paid for itself: a function must run fifteen times longer first.
setFlagsFromString('--interrupt-budget=2000000')
// Most of what a run makes it keeps: new objects get room at once, and are not moved about while that grows step by step.
setFlagsFromString('--semi-space-growth-factor=16')

process.exitCode = await main(process.argv.slice(2), process)
