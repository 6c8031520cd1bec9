import type { Driver } from './driver.ts'
import type { InWindow } from './firefox-window.ts'

const READ = `
  const read = (flavour) => {
    const { clipboard } = Services
    if (!clipboard.hasDataMatchingFlavors([flavour], clipboard.kGlobalClipboard)) return ''
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
    transfer.init(null)
    transfer.addDataFlavor(flavour)
    clipboard.getData(transfer, clipboard.kGlobalClipboard)
    const data = {}
    transfer.getTransferData(flavour, data)
    return data.value.QueryInterface(Ci.nsISupportsString).data
  }
  return JSON.stringify({ text: read('text/plain'), html: read('text/html') })`

/** What Firefox has on its clipboard, whoever put it there. */
export async function clipboardOf(inWindow: InWindow): ReturnType<Driver['clipboard']> {
  return JSON.parse(await inWindow(READ))
}
