import { t } from '../../locales/t.ts'
import { HOME, OFFERED, patternsOf, type Site, sitesWithin } from '../../sites.ts'
import { useDoor } from '../door.ts'
import { useAccess, useSiteSwitch } from './access.ts'
import { AddSite } from './add-site.tsx'
import './sites.css'

/** The list, folded away until it is asked for. */
export function Sites() {
  const door = useDoor()
  return (
    <details class="sites">
      <summary>{t('sites.title')}</summary>
      <p>{t('sites.explained')}</p>
      <SiteList />
      <button type="button" class="plain" onClick={() => door.openOptions()}>
        {t('panel.options')}
      </button>
    </details>
  )
}

/** Every site that Spotcheck reads or could read, each to be allowed and taken back by itself. */
export function SiteList() {
  const access = useAccess()
  const known = new Set([HOME, ...OFFERED].map(({ name }) => name))
  const added = sitesWithin(access).filter(({ name }) => !known.has(name))
  return (
    <>
      <ul class="site-list">
        {[HOME, ...OFFERED, ...added].map((site) => (
          <li key={site.name}>
            <SiteSwitch site={site} />
          </li>
        ))}
      </ul>
      <AddSite />
    </>
  )
}

/** What a manifest asks for from the start cannot be given back here, only asked for where the browser withholds it. */
function SiteSwitch({ site }: { site: Site }) {
  const access = useAccess()
  const { allow, takeBack } = useSiteSwitch()
  const on = patternsOf(site).every((pattern) => access.includes(pattern))
  if (on && site === HOME) {
    return (
      <p class="home">
        {site.name} <span>{t('sites.home')}</span>
      </p>
    )
  }
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      onClick={() => (on ? takeBack(site) : allow(site))}
    >
      {site.name}
      <span class="track" />
    </button>
  )
}
