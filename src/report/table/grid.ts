import Table, { type CrossTableRow, type HorizontalTableRow } from 'cli-table3'
import { cutTo, widthOf } from './width.js'

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

/** A table without frames, each column as wide as its widest cell, cells wrapped at words. */
export function grid(columns: Column[], rows: Row[], width: number): string {
  const widths = fit(columns, rows, width)
  const table = new Table({
    head: columns.some(({ head }) => head !== undefined) ? columns.map(({ head }) => head ?? '') : [],
    colWidths: widths,
    wordWrap: true,
    chars: frameless,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap, compact: true },
  })
  for (const row of rows)
    table.push(typeof row === 'string' ? across(row, columns.length) : cells(row, columns, widths))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

const across = (content: string, colSpan: number): HorizontalTableRow => [{ content, colSpan }]

function cells(row: string[], columns: Column[], widths: number[]): HorizontalTableRow | CrossTableRow {
  return row.map((cell, index) => (columns[index]?.cut === true ? cutTo(cell, (widths[index] ?? 0) - gap) : cell))
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
