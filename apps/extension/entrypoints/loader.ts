import { looksLikeStory } from '@spotcheck/page/looks-like-story'
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lookForStory } from '../loading/look-for-story.ts'

/** Runs on every page of the sites, so it stays tiny: no schema, nothing of the reader. */
export default defineUnlistedScript(() => {
  lookForStory({
    looksLikeStory: () => looksLikeStory(document, location.href),
    readerIsHere: () => globalThis.readerIsHere === true,
    tellBackground: (message) => browser.runtime.sendMessage(message),
    onMessage: browser.runtime.onMessage,
  })
})
