import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of whatever is made up at random (see `npm run fuzz`). */
    seed: number
  }
}
