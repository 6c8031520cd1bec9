import { marksStylesheet } from '@spotcheck/page'
import { render } from 'preact'
import { language } from '../../locales/t.ts'
import type { ToReader } from '../../messages/messages.ts'
import { openDoor } from '../../panel/browser-door.ts'
import { DoorProvider } from '../../panel/door.ts'
import { layerStylesheet } from '../../reading/layer.ts'
import { startReader } from '../../reading/reader.ts'
import { STORY_ADDRESS } from '../../welcome/story.tsx'
import { Welcome } from '../../welcome/welcome.tsx'

const place = document.getElementById('welcome')
if (!place) throw new TypeError('welcome/index.html has lost its #welcome element.')

document.documentElement.lang = language()
const sheet = new CSSStyleSheet()
sheet.replaceSync(marksStylesheet() + layerStylesheet)
document.adoptedStyleSheets.push(sheet)
/** As soon as the story stands there, it is read like any other. */
const reader = Promise.resolve().then(() => startReader(new AbortController(), STORY_ADDRESS))
const tellReader = async (message: ToReader) => (await reader)(message)
render(
  <DoorProvider value={openDoor()}>
    <Welcome tellReader={tellReader} />
  </DoorProvider>,
  place,
)
