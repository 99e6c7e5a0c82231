import type { Grade } from '../model/grade.js'
import type { Group, Position, Result } from '../model/result.js'

/**
 * The result with the letters that a user gives the outlets, and for each position how credible its information is. The letter says
 * nothing of the number, nor the number of the letter.
 */
export function gradeResult(result: Result, letters: Readonly<Record<string, Grade>>): Result {
  const named = new Map(Object.entries(letters).map(([outlet, grade]) => [outlet.toLowerCase(), grade]))
  const grades = result.sources.flatMap(({ id, outlet }): [string, Grade][] => {
    const grade = named.get(id) ?? named.get(outlet.toLowerCase())
    return grade === undefined ? [] : [[id, grade]]
  })
  return { ...result, groups: result.groups.map(gradeGroup), grades: Object.fromEntries(grades) }
}

function gradeGroup(group: Group): Group {
  return {
    ...group,
    positions: group.positions.map((position) => ({ ...position, information: informationOf(position, group) })),
  }
}

/**
 * 1 confirmed: two independent origins or more, and nothing against. 2 probably true: more origins for than against, or one alone that
 * other accounts fit. 3 possibly true: as many against as for, or other words of one's own origin against. 4 doubtful: more against.
 * 5 improbable: one alone against three or more. 6 not to be judged: one origin, and nothing else on the matter. The words are those
 * of NATO's scale (AJP-2.1), which leaves open how to come to them.
 */
function informationOf(position: Position, group: Group): number {
  const backing = originsBeside(position, group, agreeing)
  const opposing = originsBeside(position, group, conflicting)
  const own = new Set([...position.origins, ...backing])
  const against = [...opposing].filter((origin) => !own.has(origin)).length
  if (opposing.size === 0) return own.size > 1 ? 1 : backing.size > 0 ? 2 : 6
  if (own.size > Math.max(1, against)) return 2
  if (own.size >= against) return 3
  return own.size === 1 && against >= 3 ? 5 : 4
}

const agreeing: readonly string[] = ['equal', 'compatible', 'refines']
const conflicting: readonly string[] = ['conflict']

/** The origins of the positions that stand in one of these relations to a position. */
function originsBeside(position: Position, { positions, relations }: Group, names: readonly string[]): Set<string> {
  const own = new Set(position.claims)
  const others = new Set(
    relations
      .filter(({ relation, a, b }) => names.includes(relation) && own.has(a) !== own.has(b))
      .map(({ a, b }) => (own.has(a) ? b : a)),
  )
  return new Set(
    positions.filter(({ claims }) => claims.some((id) => others.has(id))).flatMap(({ origins }) => origins),
  )
}
