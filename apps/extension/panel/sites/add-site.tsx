import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { siteAt } from '../../sites.ts'
import { useSiteSwitch } from './access.ts'

/** Any site, by an address as readers write it: with or without https://. */
export function AddSite() {
  const { allow } = useSiteSwitch()
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function add(event: Event) {
    event.preventDefault()
    const site = siteWritten(address)
    setProblem(site ? null : t('sites.noAddress'))
    if (!site) return
    await allow(site)
    setAddress('')
  }

  return (
    <form class="add-site" onSubmit={add}>
      <label>
        {t('sites.another')}
        <input
          type="text"
          inputMode="url"
          placeholder={t('sites.example')}
          title={t('sites.anotherHint')}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('sites.add')}</button>
      <Problem text={problem} />
    </form>
  )
}

function siteWritten(address: string) {
  const written = address.trim()
  const site = siteAt(/^https?:\/\//i.test(written) ? written : `https://${written}`)
  return site?.domains.every((domain) => domain.includes('.')) ? site : null
}
