/** The page is read again this long after it began to change (milliseconds) … */
const SOON = 500
/** … and after up to this long where it keeps changing without a change to the story. */
const LATE = 30_000

/**
 * Calls `readAgain` when the page has another address or changes in a way that `concerns` the story; `readAgain`
 * says whether the story has changed indeed.
 */
export function watchPage(
  concerns: (record: MutationRecord) => boolean,
  readAgain: () => boolean,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = SOON
  let address = location.href

  function soon(): void {
    if (timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      address = location.href
      wait = readAgain() ? SOON : Math.min(wait * 2, LATE)
    }, wait)
  }

  function atOnce(): void {
    clearTimeout(timer)
    timer = undefined
    wait = SOON
    soon()
  }

  const observer = new MutationObserver((records) => {
    if (location.href !== address) atOnce()
    else if (timer === undefined && records.some(concerns)) soon()
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  addEventListener('popstate', atOnce, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
