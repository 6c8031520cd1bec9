import type { Page } from 'puppeteer-core'
import { until } from '../until.ts'
import type { Driver } from './driver.ts'
import type { InWindow } from './firefox-window.ts'

/** Firefox’s real menus; `widget` is the extension’s id as the browser’s own elements carry it. */
export function menusOf(
  widget: string,
  inWindow: InWindow,
  firstPage: () => Promise<Page>,
): Pick<Driver, 'chooseFromButton' | 'chooseOnSelection'> {
  return {
    // Its item is chosen as by a press of Enter.
    async chooseFromButton(name) {
      await inWindow(`
        const { node } = CustomizableUI.getWidget('${widget}-browser-action').forWindow(window)
        const triggerEvent = new MouseEvent('contextmenu', { bubbles: true, button: 2 })
        node.querySelector('toolbarbutton, .unified-extensions-item-action-button').dispatchEvent(triggerEvent)
        const menu = document.getElementById('toolbar-context-menu')
        const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }))
        menu.openPopup(node, { isContextMenu: true, triggerEvent })
        await shown
        const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(name)})
        menu.activateItem(item)`)
    },
    // What an extension has in it stands in a menu of its own, as soon as it is more than one.
    async chooseOnSelection(name) {
      const page = await firstPage()
      const [x, y] = await page.evaluate(() => {
        const [{ left, top, width, height } = new DOMRect()] =
          getSelection()?.getRangeAt(0).getClientRects() ?? []
        return [left + width / 2, top + height / 2] as const
      })
      await page.mouse.click(x, y, { button: 'right' })
      await until(`Firefox’s menu has “${name}”`, async () => {
        const chosen = await inWindow(`
          const menu = document.getElementById('contentAreaContextMenu')
          if (menu.state !== 'open') return ''
          const own = menu.querySelector('[id^="${widget}-menuitem-"]')
          if (own?.localName === 'menu' && own.menupopup.state !== 'open') own.openMenu(true)
          const item = [...menu.querySelectorAll('menuitem')].find(
            ({ id, label }) => id.startsWith('${widget}-') && label?.startsWith(${JSON.stringify(name)}),
          )
          if (item?.parentNode.state !== 'open') return ''
          item.parentNode.activateItem(item)
          return 'chosen'`)
        return chosen === 'chosen'
      })
    },
  }
}
