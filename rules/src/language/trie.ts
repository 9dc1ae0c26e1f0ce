/** A tree of letters: looks for thousands of words in one walk over another. Kept in flat arrays, which is fast. */

export interface Trie<T> {
  add(word: string, value: T): void
  /** The node one letter further on, or -1. The root is 0. */
  child(node: number, letter: number): number
  /** The first and the next of a node's children, or -1: for walks that may go wrong once. */
  firstChild(node: number): number
  nextSibling(node: number): number
  valuesAt(node: number): readonly T[] | undefined
}

export function makeTrie<T>(): Trie<T> {
  const letters = [0]
  const first = [-1]
  const next = [-1]
  const values: (T[] | undefined)[] = [undefined]

  /** Every walk starts at the root, which has most children: its are looked up and not gone through. */
  const fromRoot = new Int32Array(1024).fill(-1)

  const child = (node: number, letter: number): number => {
    if (node === 0 && letter < fromRoot.length) return fromRoot[letter] ?? -1
    let at = first[node] ?? -1
    while (at !== -1 && letters[at] !== letter) at = next[at] ?? -1
    return at
  }
  const grow = (node: number, letter: number): number => {
    letters.push(letter)
    next.push(first[node] ?? -1)
    first.push(-1)
    values.push(undefined)
    const made = letters.length - 1
    first[node] = made
    if (node === 0 && letter < fromRoot.length) fromRoot[letter] = made
    return made
  }
  return {
    add: (word, value) => {
      let node = 0
      for (let i = 0; i < word.length; i++) {
        const letter = word.charCodeAt(i)
        const known = child(node, letter)
        node = known === -1 ? grow(node, letter) : known
      }
      const here = values[node]
      if (here) here.push(value)
      else values[node] = [value]
    },
    child,
    firstChild: (node) => first[node] ?? -1,
    nextSibling: (node) => next[node] ?? -1,
    valuesAt: (node) => values[node],
  }
}
