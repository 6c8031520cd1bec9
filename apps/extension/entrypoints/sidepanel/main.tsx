import { render } from 'preact'
import { language } from '../../locales/t.ts'
import { openDoor } from '../../panel/browser-door.ts'
import { DoorProvider } from '../../panel/door.ts'
import { Panel } from '../../panel/panel.tsx'

const place = document.getElementById('panel')
if (!place) throw new TypeError('sidepanel/index.html has lost its #panel element.')

document.documentElement.lang = language()
render(
  <DoorProvider value={openDoor()}>
    <Panel />
  </DoorProvider>,
  place,
)
