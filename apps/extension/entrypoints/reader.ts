import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lifetime } from '../reading/lifetime.ts'
import { startReader } from '../reading/reader.ts'
import { onceWrittenAnew } from '../reading/written-anew.ts'

declare global {
  /** Seen by this extension's scripts only: the reader is in this page already. */
  var readerIsHere: boolean | undefined
}

export default defineUnlistedScript(() => {
  // A page may have an element of that name, which answers for it.
  if (globalThis.readerIsHere !== true) read()

  function read(): void {
    globalThis.readerIsHere = true
    const end = lifetime()
    end.signal.addEventListener('abort', () => {
      globalThis.readerIsHere = false
    })
    startReader(end)
    onceWrittenAnew(() => {
      end.abort()
      read()
    }, end.signal)
  }
})
