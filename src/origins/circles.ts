/** Things put together in circles, each known by its head (disjoint sets, with paths halved). */
export class Circles<Thing> {
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

  /** Puts two circles together; gives the head of both. */
  join(a: Thing, b: Thing): Thing {
    const [head, joined] = [this.headOf(a), this.headOf(b)]
    if (head !== joined) this.#parents.set(joined, head)
    return head
  }
}
