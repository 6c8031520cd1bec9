import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useRef, useState } from 'preact/hooks'

const AnnounceContext = createContext<(text: string) => void>(() => {})

/** Says in the panel's one status line what has just been done. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

const NO_BREAK = '\u00a0'

/** Gives the status line to everything within, and shows it below. */
export function Announcer({ children, footer }: { children: ComponentChildren; footer: ComponentChildren }) {
  const [text, setText] = useState('')
  const turn = useRef(false)
  const announce = useCallback((said: string) => {
    // A line said twice running is read out twice only if it differs.
    turn.current = !turn.current
    setText(turn.current ? said : said + NO_BREAK)
  }, [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <footer class="footer">
        <p class="status" role="status">
          {text}
        </p>
        {footer}
      </footer>
    </AnnounceContext.Provider>
  )
}

/** What went wrong, read out at once; nothing where nothing did. */
export function Problem({ text }: { text: string | null }) {
  return text === null ? null : (
    <p class="problem" role="alert">
      {text}
    </p>
  )
}
