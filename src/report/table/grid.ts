import Table from 'cli-table3'

/** A table without frames: a heading line, columns two spaces apart, cells wrapped at words. `widths` in columns; null: the rest. */
export function grid(heads: string[], rows: string[][], widths: (number | null)[], columns: number): string {
  const fixed = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const rest = Math.floor((columns - fixed) / Math.max(1, widths.filter((width) => width === null).length))
  const table = new Table({
    head: heads,
    colWidths: widths.map((width) => width ?? rest),
    wordWrap: true,
    chars: frameless,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2, compact: true },
  })
  table.push(...rows)
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

const frameless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}
