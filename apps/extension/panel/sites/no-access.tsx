import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { Notice } from '../../screen/notice.tsx'
import { HOME, isCovered, siteAt } from '../../sites.ts'
import { useDoor } from '../door.ts'
import { useAccess, useSiteSwitch } from './access.ts'

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
  const door = useDoor()
  const { allow } = useSiteSwitch()
  const [problem, setProblem] = useState<string | null>(null)
  const site = siteAt(url)

  async function readOnce() {
    const answer = await door.tellBackground({ type: 'read-once', tab: id })
    setProblem(answer.ok ? null : answer.problem)
  }

  return (
    <div class="ways">
      <button type="button" class="main" onClick={readOnce}>
        {t('sites.once')}
      </button>
      {site && (
        <button type="button" onClick={() => allow(site)}>
          {t('sites.allow', { site: site.name })}
        </button>
      )}
      <Problem text={problem} />
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
