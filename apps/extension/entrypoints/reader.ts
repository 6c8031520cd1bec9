import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lifetime } from '../reading/lifetime.ts'
import { startReader } from '../reading/reader.ts'

export default defineUnlistedScript(async () => {
  await startReader(lifetime())
})
