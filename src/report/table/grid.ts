import { cutTo, widthOf, wrap } from './width.js'

/** A row of cells, or one line across all columns. */
export type Row = string[] | string

export interface Column {
  head?: string
  /** Widest that it may be; the one column without takes the rest. */
  most?: number
  /** Cut with an ellipsis where it does not fit, not wrapped. */
  cut?: boolean
}

const gap = 2
const narrowestRest = 12

/**
 * A table without frames, each column as wide as its widest cell, cells wrapped at words; a longer word is cut. Drawn here and
 * not by a package: to load one, and to let it look for frames and spans in ten small tables, is a twentieth of a `compare`.
 */
export function grid(columns: Column[], rows: Row[], width: number): string {
  const widths = fit(columns, rows, width)
  const whole = widths.reduce((sum, own) => sum + own, 0)
  const head = columns.some((column) => column.head !== undefined) ? [columns.map((column) => column.head ?? '')] : []
  const lines = [...head, ...rows].flatMap((row) =>
    typeof row === 'string'
      ? sideBySide([linesOf(row, whole)], [whole])
      : sideBySide(cells(row, columns, widths), widths),
  )
  return lines.join('\n')
}

function cells(row: string[], columns: Column[], widths: number[]): string[][] {
  return row.map((cell, index) => {
    const room = (widths[index] ?? 0) - gap
    return linesOf(columns[index]?.cut === true ? cutTo(cell, room) : cell, room)
  })
}

/** A row is as high as its highest cell. */
function sideBySide(row: string[][], widths: number[]): string[] {
  const height = Math.max(1, ...row.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    row
      .map((lines, index) => padTo(lines[line] ?? '', widths[index] ?? 0))
      .join('')
      .trimEnd(),
  )
}

/** A line that fits stays as it is, its indent and its colours with it. */
function linesOf(text: string, room: number): string[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.flatMap((line) => (widthOf(line) <= room ? [line] : wrap(line, room).map((part) => cutTo(part, room))))
}

function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

function fit(columns: Column[], rows: Row[], width: number): number[] {
  const bounded = columns.map(({ head = '', most = Infinity }, index) => {
    const contents = rows.flatMap((row) => (typeof row === 'string' ? [] : (row[index] ?? '').split('\n')))
    return Math.min(most, gap + Math.max(1, widthOf(head), ...contents.map(widthOf)))
  })
  const fixed = bounded.reduce((sum, own, index) => (columns[index]?.most === undefined ? sum : sum + own), 0)
  const across = Math.max(0, ...rows.map((row) => (typeof row === 'string' ? gap + widthOf(row) : 0)))
  const rest = (own: number): number => Math.max(narrowestRest, Math.min(width - fixed, Math.max(own, across - fixed)))
  return bounded.map((own, index) => (columns[index]?.most === undefined ? rest(own) : own))
}
