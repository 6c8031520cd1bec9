let isAsked = false

/**
 * Has the browser protect the collection from being cleared, once there is something in it. No reader is asked for that: with
 * `unlimitedStorage` browsers put no question (MDN, “unlimitedStorage”). Only windows may ask.
 */
export function askToKeep(count: number): void {
  if (isAsked || count === 0) return
  isAsked = true
  // Where it refuses, the options say what may happen.
  navigator.storage.persist().catch(() => {})
}
