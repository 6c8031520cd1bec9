import { useEffect } from 'preact/hooks'
import { t } from '../locales/t.ts'

/** What the screen is called, on it and on its tab. It can take the focus, where the control that had it went with a screen. */
export function Heading({ children: title }: { children: string }) {
  useEffect(() => {
    document.title = t('library.tab', { title })
  }, [title])
  return <h1 tabIndex={-1}>{title}</h1>
}
