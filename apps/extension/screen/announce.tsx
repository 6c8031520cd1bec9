import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks'

const AnnounceContext = createContext<(text: string) => void>(() => {})

/** Says in the panel's one status line what has just been done. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

const NO_BREAK = '\u00a0'

interface Props {
  /** What the reader is at: with another, the line is wiped. */
  about: string
  children: ComponentChildren
  footer: ComponentChildren
}

/** Gives the status line to everything within, and shows it below. */
export function Announcer({ about, children, footer }: Props) {
  const [text, setText] = useState('')
  const turn = useRef(false)
  useEffect(() => setText(''), [about])
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
