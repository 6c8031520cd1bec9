import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Answer, ToBackground } from '../messages/messages.ts'

/** Asks the background for a change of the collection; what it answers is seen on the screen at once. Never throws. */
export type Change = (message: ToBackground) => Promise<Answer>

const ChangeContext = createContext<Change | null>(null)

export const ChangeProvider = ChangeContext.Provider

export function useChange(): Change {
  const change = useContext(ChangeContext)
  if (!change) throw new TypeError('Render this inside ChangeProvider.')
  return change
}
