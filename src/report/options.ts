import type { Names } from '../model/names.js'

/** What a report may depend on besides its document. `columns`: 80 to 200. `all`: also what only one source says. */
export interface ReportOptions {
  columns: number
  colour: boolean
  all: boolean
  names: Names
}
