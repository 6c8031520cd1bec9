import { t } from '../../locales/t.ts'
import { Notice } from '../../screen/notice.tsx'
import { HOME, isCovered, siteAt } from '../../sites.ts'
import { useAccess, useSiteSwitch } from './access.ts'
import { ReadOnce } from './read-once.tsx'

const AT_HOME = 'https://www.cypnow.co.uk/'

interface Props {
  /** Where the panel stands beside; null where the browser hides that from it. */
  tab: { id: number; url: string } | null
}

/** Beside a page that Spotcheck may not read by itself: what can be done about it. */
export function NoAccess({ tab }: Props) {
  const site = tab && siteAt(tab.url)
  return (
    <div class="page-notice">
      {site ? (
        <Notice title={t('sites.here.title', { site: site.name })} text={t('sites.here.text')} />
      ) : (
        <Notice title={t('sites.hidden.title')} text={t('sites.hidden.text')} />
      )}
      {tab && <Ways tab={tab} />}
      <HomeWithheld />
    </div>
  )
}

function Ways({ tab: { id, url } }: { tab: { id: number; url: string } }) {
  const { allow } = useSiteSwitch()
  const site = siteAt(url)
  return (
    <div class="ways">
      <ReadOnce tab={id} />
      {site && (
        <button type="button" onClick={() => allow(site)}>
          {t('sites.allow', { site: site.name })}
        </button>
      )}
    </div>
  )
}

/** The browser may be set to give access to no page but where Spotcheck's button is pressed. */
function HomeWithheld() {
  const access = useAccess()
  return isCovered(AT_HOME, access) ? null : (
    <p class="withheld">{t('sites.notAllowed', { site: HOME.name })}</p>
  )
}
