import { DEFAULT_SETTINGS, type Settings } from '@spotcheck/core'
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { ToBackground } from '../messages/messages.ts'
import { useAnnounce } from '../screen/announce.tsx'
import { useOptionsDoor } from './door.ts'

const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS)

export const SettingsProvider = SettingsContext.Provider

export function useSettings(): Settings {
  return useContext(SettingsContext)
}

/** What the reader has chosen, as it is now; null until it is known. */
export function useWatchedSettings() {
  const door = useOptionsDoor()
  const [settings, setSettings] = useState<Settings | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => door.watchSettings(setSettings, setProblem), [door])
  return { settings, problem }
}

/** Has a choice written, and says so once it is; true where it is. */
export function useChoosing() {
  const door = useOptionsDoor()
  const announce = useAnnounce()
  return async (message: ToBackground, done: string): Promise<boolean> => {
    const answer = await door.tellBackground(message)
    announce(answer.ok ? done : answer.problem)
    return answer.ok
  }
}
