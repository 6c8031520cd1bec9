import { render } from 'preact'
import { language } from '../../locales/t.ts'
import { openOptionsDoor } from '../../options/browser-door.ts'
import { OptionsDoorProvider } from '../../options/door.ts'
import { Options } from '../../options/options.tsx'
import { openDoor } from '../../panel/browser-door.ts'
import { DoorProvider } from '../../panel/door.ts'

const place = document.getElementById('options')
if (!place) throw new TypeError('options/index.html has lost its #options element.')

document.documentElement.lang = language()
render(
  <DoorProvider value={openDoor()}>
    <OptionsDoorProvider value={openOptionsDoor()}>
      <Options />
    </OptionsDoorProvider>
  </DoorProvider>,
  place,
)
