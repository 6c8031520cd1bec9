import { browser } from 'wxt/browser'
import { sendToReader } from '../messages/to-reader.ts'
import { saveHere } from './tabs.ts'

/** The commands of the manifest, but for `_execute_action`, which the browser carries out itself. */
export function listenForShortcuts(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return
    if (command === 'save') await saveHere(tab.id)
    if (command === 'highlights') await toggleHighlights(tab.id)
    if (command === 'next') await sendToReader(tab.id, { type: 'step', by: 1 })
    if (command === 'previous') await sendToReader(tab.id, { type: 'step', by: -1 })
  })
}

async function toggleHighlights(tab: number): Promise<void> {
  const state = await sendToReader(tab, { type: 'state' })
  if (state?.status === 'story') await sendToReader(tab, { type: 'highlights', on: !state.highlights })
}
