import { stringify } from 'csv-stringify/sync'
import { plain } from './plain.js'

/** What stands under each heading. */
export type Columns<Row> = Record<string, (row: Row) => string | number | null>

/** RFC 4180, always with a heading; a cell that a spreadsheet would take for a formula ("=HYPERLINK(…)") gets a "'" before it. */
export function csvText<Row>(columns: Columns<Row>, rows: Row[]): string {
  const cells = rows.map((row) =>
    Object.values(columns).map((column) => {
      const cell = column(row)
      return typeof cell === 'string' ? plain(cell) : cell
    }),
  )
  return stringify(cells, {
    header: true,
    columns: Object.keys(columns),
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
}
