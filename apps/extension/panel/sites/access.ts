import { createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { useAnnounce } from '../../screen/announce.tsx'
import { patternsOf, type Site } from '../../sites.ts'
import { useDoor } from '../door.ts'

const AccessContext = createContext<string[]>([])

export const AccessProvider = AccessContext.Provider

/** Which pages Spotcheck may read, as match patterns. */
export function useAccess(): string[] {
  return useContext(AccessContext)
}

/** The same from the door; null until it is known. */
export function useWatchedAccess(): string[] | null {
  const door = useDoor()
  const [access, setAccess] = useState<string[] | null>(null)
  useLayoutEffect(() => door.watchAccess(setAccess), [door])
  return access
}

/** Has the browser ask the reader for a site, or gives it back, and says what came of it. */
export function useSiteSwitch() {
  const door = useDoor()
  const announce = useAnnounce()

  async function tell(work: () => Promise<string>): Promise<void> {
    try {
      announce(await work())
    } catch (error) {
      announce(t('sites.failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }

  return {
    allow: (site: Site) =>
      tell(async () =>
        (await door.askForAccess(patternsOf(site)))
          ? t('sites.allowed', { site: site.name })
          : t('sites.refused', { site: site.name }),
      ),
    takeBack: (site: Site) =>
      tell(async () => {
        await door.takeBackAccess(patternsOf(site))
        return t('sites.takenBack', { site: site.name })
      }),
  }
}
