/** Things put together in sets that have nothing in common, each set known by its head (union–find, with paths halved). */
export class DisjointSets<Thing> {
  readonly #parents = new Map<Thing, Thing>()

  headOf(thing: Thing): Thing {
    let at = thing
    for (let parent = this.#parents.get(at); parent !== undefined; parent = this.#parents.get(at)) {
      const above = this.#parents.get(parent)
      if (above !== undefined) this.#parents.set(at, above)
      at = parent
    }
    return at
  }

  /** Makes one set of two; gives its head. */
  join(a: Thing, b: Thing): Thing {
    const [head, joined] = [this.headOf(a), this.headOf(b)]
    if (head !== joined) this.#parents.set(joined, head)
    return head
  }
}
