import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { patternsOf, type Site } from '../../sites.ts'
import { useAnnounce } from '../announce.tsx'
import { useDoor } from '../door.ts'
import { words } from '../words.ts'

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
  useEffect(() => door.watchAccess(setAccess), [door])
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
      announce(words.sites.failed(error instanceof Error ? error.message : String(error)))
    }
  }

  return {
    allow: (site: Site) =>
      tell(async () =>
        (await door.askForAccess(patternsOf(site)))
          ? words.sites.allowed(site.name)
          : words.sites.refused(site.name),
      ),
    takeBack: (site: Site) =>
      tell(async () => {
        await door.takeBackAccess(patternsOf(site))
        return words.sites.takenBack(site.name)
      }),
  }
}
