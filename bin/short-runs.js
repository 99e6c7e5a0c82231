import { setFlagsFromString } from 'node:v8'

/** Bytecode is kept for these settings alone: the build makes it under the same. */
export function tuneForShortRuns() {
  // A run over a few reports ends before V8's optimising compiler has paid for itself: a function must run fifteen times longer first.
  setFlagsFromString('--interrupt-budget=2000000')
  // Most of what a run makes it keeps: new objects get room at once, and are not moved about while that grows step by step.
  setFlagsFromString('--semi-space-growth-factor=16')
}
