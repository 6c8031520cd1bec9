/** The page is read again this long after it began to change (milliseconds) … */
const SOON = 500
/** … and after up to this long where it never comes to rest. */
const LATE = 30_000

/** Calls `readAgain` when the page has another address, or changes in a way that `concerns` the story. */
export function watchPage(
  concerns: (record: MutationRecord) => boolean,
  readAgain: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = SOON
  let lastRead = Number.NEGATIVE_INFINITY
  let address = location.href

  function soon(): void {
    if (timer !== undefined) return
    // What changes again right after it was read may go on for ever; after a rest it is news.
    wait = performance.now() - lastRead > 2 * wait ? SOON : Math.min(2 * wait, LATE)
    timer = setTimeout(() => {
      timer = undefined
      lastRead = performance.now()
      readAgain()
    }, wait)
  }

  function startAfresh(): void {
    address = location.href
    clearTimeout(timer)
    timer = undefined
    lastRead = Number.NEGATIVE_INFINITY
    soon()
  }

  const observer = new MutationObserver((records) => {
    if (location.href !== address) startAfresh()
    else if (timer === undefined && records.some(concerns)) soon()
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  addEventListener('popstate', startAfresh, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
