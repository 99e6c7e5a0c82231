/**
 * Measures each of `tasks` in rounds, so that a busy moment of the machine hits all alike, and gives for each the median and the
 * median of its ratios to the first one in the same round.
 */
export function measureInRounds(tasks, rounds, measure) {
  const names = Object.keys(tasks)
  const taken = Array.from({ length: rounds }, () => names.map((name) => measure(tasks[name])))
  return names.map((name, at) => ({
    name,
    value: median(taken.map((round) => round[at])),
    ratio: median(taken.map((round) => round[at] / round[0])),
  }))
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
