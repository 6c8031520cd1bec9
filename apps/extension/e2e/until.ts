/**
 * Waits until `find` gives something.
 * @throws after so many seconds, with what was waited for
 */
export async function until<T>(
  what: string,
  find: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  seconds = 15,
): Promise<T> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const found = await find()
    if (found !== null && found !== undefined && found !== false) return found
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
