/** What cannot be absent, as what it is; throws where it is absent all the same. `what` names it in the error: "the rank of a claim". */
export function must<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(`${what} is missing`)
  return value
}
