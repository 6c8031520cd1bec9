import { render } from 'preact'
import { openLibraryDoor } from '../../library/browser-door.ts'
import { LibraryDoorProvider } from '../../library/door.ts'
import { Library } from '../../library/library.tsx'
import { language } from '../../locales/t.ts'

const place = document.getElementById('library')
if (!place) throw new TypeError('library/index.html has lost its #library element.')

document.documentElement.lang = language()
render(
  <LibraryDoorProvider value={openLibraryDoor()}>
    <Library />
  </LibraryDoorProvider>,
  place,
)
