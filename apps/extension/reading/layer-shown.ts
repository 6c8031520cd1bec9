/** For tests outside of the extension: its style sheet, as the background brings it in. */
import { layerStylesheet } from './layer.ts'

export function showLayer(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(layerStylesheet)
  document.adoptedStyleSheets = [sheet]
}
