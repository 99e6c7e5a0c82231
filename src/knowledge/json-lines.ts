/** Where the values of a JSON text stand, by their path ("rules.0.triggers.2"), and the keys that an object has twice. */
export interface JsonLines {
  lineOf: ReadonlyMap<string, number>
  /** JSON.parse keeps the last of two values in silence. */
  twice: readonly { path: string; line: number }[]
}

interface Open {
  path: string
  isArray: boolean
  /** The key, or the index, of the value that comes next. */
  at: string
  /** In an object: the next string is a key. */
  beforeKey: boolean
}

/** Of a text that is known to be JSON. */
export function linesOfJson(text: string): JsonLines {
  const lineOf = new Map<string, number>()
  const twice: { path: string; line: number }[] = []
  const open: Open[] = []
  let line = 1
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:\n]|[^\s"{}[\],:]+/g)) {
    const inner = open.at(-1)
    if (token === '\n') line += 1
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',') step(inner)
    else if (token === ':') continue
    else if (inner?.beforeKey) {
      const path = takeKey(inner, token)
      if (lineOf.has(path)) twice.push({ path, line })
      lineOf.set(path, line)
    } else {
      const path = inner ? pathOf(inner) : ''
      if (!lineOf.has(path)) lineOf.set(path, line)
      if (token === '{') open.push({ path, isArray: false, at: '', beforeKey: true })
      else if (token === '[') open.push({ path, isArray: true, at: '0', beforeKey: false })
    }
  }
  return { lineOf, twice }
}

function step(open: Open | undefined): void {
  if (!open) return
  if (open.isArray) open.at = String(Number(open.at) + 1)
  else open.beforeKey = true
}

function takeKey(open: Open, token: string): string {
  open.at = JSON.parse(token) as string
  open.beforeKey = false
  return pathOf(open)
}

function pathOf({ path, at }: Open): string {
  return path === '' ? at : `${path}.${at}`
}
