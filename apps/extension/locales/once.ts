/** Made when it is first asked for, and the same from then on: browsers take milliseconds over much that a page may never need. */
export function once<Made>(make: () => Made): () => Made {
  let made: { it: Made } | null = null
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
