const numbers = new Map<string, number>()

/** A number for each word class that a phrasing names: a sentence is asked for them hundreds of times. */
export function numberClass(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(name, number)
  return number
}

/** Which of the numbered classes a sentence has. */
export class ClassSet {
  readonly #present = new Uint8Array(numbers.size)

  /** A class that no phrasing names is left out. */
  add(name: string): void {
    const number = numbers.get(name)
    if (number !== undefined) this.#present[number] = 1
  }

  has(number: number): boolean {
    return this.#present[number] === 1
  }
}
