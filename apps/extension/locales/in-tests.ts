/** In tests that run outside the extension, its texts come from where the build has them. */
import { browserMessages } from './browser-messages.ts'
import { enGB } from './en_GB/index.ts'

const messages = browserMessages(enGB)
const i18n = { getMessage: (name: string) => messages[name]?.message ?? '' }

Object.assign(globalThis, { chrome: { i18n } })
