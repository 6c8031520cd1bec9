/**
 * A page that writes itself anew (`document.open`) keeps its window and our scripts, but takes away every listener in it;
 * only observers of the document see that it has another root.
 */
export function onceWrittenAnew(startAgain: () => void, signal: AbortSignal): void {
  const root = document.documentElement
  const observer = new MutationObserver(() => {
    if (document.documentElement !== root && document.body) startAgain()
  })
  observer.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
