/** A pull request's comment may hold 65,536 characters; what would go beyond is left off, and said to be. */
const longest = 60_000

/** The parts that are not empty, as many as fit. */
export function fitting(parts: string[]): string {
  const kept: string[] = []
  const wanted = parts.filter((part) => part !== '')
  let length = 0
  for (const part of wanted) {
    length += part.length + 2
    if (length > longest) break
    kept.push(part)
  }
  const left = wanted.length - kept.length
  return `${[...kept, ...(left === 0 ? [] : [`_${left} more sections are left off: they do not fit._`])].join('\n\n')}\n`
}
