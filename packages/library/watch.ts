import { liveQuery } from 'dexie'

/**
 * Runs a reading of the library now and after every change of what it read, from whatever window: for screens.
 * After an error, `onValue` is called again once a later reading succeeds.
 * @returns stops it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  // Only in an async function does Dexie follow native promises to what they read.
  const subscription = liveQuery(async () => query()).subscribe(onValue, onError)
  return () => subscription.unsubscribe()
}
