import { traceOrigins } from '../../src/origins/index.js'
import { kinds, type Kind, type Report } from './fixtures.js'
import { knowledge } from './reading.js'

/** Reports of one kind whose origin was found to be their event's wire report, of how many. */
export interface Share {
  kind: Kind
  found: number
  of: number
  missed: string[]
}

export interface Measured {
  shares: Share[]
  /** Pairs that do not descend from one text, and which of them were given one origin. */
  apart: { pairs: number; joined: string[] }
}

/** Traces all reports at once, by their text alone, and says what was found of what there is. */
export function measure(reports: readonly Report[]): Measured {
  const { graph } = traceOrigins(reports, knowledge)
  const origins = new Map(graph.lineages.map(({ source, own, descents }) => [source, descents[0]?.origin ?? own]))
  const originOf = ({ source }: Report): string => origins.get(source.id) ?? ''
  const wireOf = (event: string): Report | undefined =>
    reports.find((one) => one.event === event && one.kind === 'wire')
  const shares = kinds
    .filter((kind) => kind !== 'wire' && kind !== 'rival')
    .map((kind): Share => {
      const own = reports.filter((one) => one.kind === kind)
      const missed = own.filter((one) => originOf(one) !== originOf(wireOf(one.event) ?? one))
      return { kind, found: own.length - missed.length, of: own.length, missed: missed.map(({ source }) => source.id) }
    })
  const pairs = reports.flatMap((a, at) =>
    reports
      .slice(at + 1)
      .filter((b) => areApart(a, b))
      .map((b): [Report, Report] => [a, b]),
  )
  const joined = pairs.filter(([a, b]) => originOf(a) === originOf(b)).map(([a, b]) => `${a.source.id} ${b.source.id}`)
  return { shares, apart: { pairs: pairs.length, joined } }
}

const areApart = (a: Report, b: Report): boolean => a.event !== b.event || (a.kind === 'rival') !== (b.kind === 'rival')
