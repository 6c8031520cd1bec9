import { useState } from 'preact/hooks'
import { siteAt } from '../../sites.ts'
import { Problem } from '../announce.tsx'
import { words } from '../words.ts'
import { useSiteSwitch } from './access.ts'

/** Any site, by an address as readers write it: with or without https://. */
export function AddSite() {
  const { allow } = useSiteSwitch()
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function add(event: Event) {
    event.preventDefault()
    const site = siteWritten(address)
    setProblem(site ? null : words.sites.noAddress)
    if (!site) return
    await allow(site)
    setAddress('')
  }

  return (
    <form class="add-site" onSubmit={add}>
      <label>
        {words.sites.other}
        <input
          type="text"
          inputMode="url"
          placeholder="example.org"
          title={words.sites.otherHint}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <button type="submit">{words.sites.add}</button>
      <Problem text={problem} />
    </form>
  )
}

function siteWritten(address: string) {
  const written = address.trim()
  const site = siteAt(/^https?:\/\//i.test(written) ? written : `https://${written}`)
  return site?.domains.every((domain) => domain.includes('.')) ? site : null
}
