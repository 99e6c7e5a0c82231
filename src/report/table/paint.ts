import { Chalk, type ChalkInstance } from 'chalk'
import type { Verdict } from '../../model/result.js'

/** The few colours of the terminal, all of its own sixteen: they suit a dark and a light background. */
export interface Paint {
  /** Without colours, marked words get carets beneath them. */
  colour: boolean
  strong: ChalkInstance
  faint: ChalkInstance
  marked: ChalkInstance
  verdict: Record<Verdict, ChalkInstance>
}

export function paintFor(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    colour,
    strong: chalk.bold,
    faint: chalk.dim,
    marked: chalk.bold.red.underline,
    verdict: {
      conflict: chalk.bold.red,
      changed: chalk.bold.yellow,
      agree: chalk.bold.green,
      scope: chalk.bold.cyan,
      single: chalk.bold,
    },
  }
}
