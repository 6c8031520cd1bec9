import { useEffect, useState } from 'preact/hooks'
import { t } from '../locales/t.ts'
import { type Shortcut, useOptionsDoor } from './door.ts'
import { Section } from './section.tsx'

/** The keys that the browser has given, and those that it has not. */
export function Shortcuts() {
  const door = useOptionsDoor()
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const look = async () => setShortcuts(await door.shortcuts())
    look()
    // Keys are chosen on another page, from which the reader comes back.
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [door])
  const lost = shortcuts.filter(({ keys, wanted }) => keys === '' && wanted !== '')
  return (
    <Section id="shortcuts" title={t('options.titles.shortcuts')} about={t('options.shortcuts.about')}>
      {lost.length > 0 && <p class="doubt">{t('options.shortcuts.lost', { count: lost.length })}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options.shortcuts.does')}</th>
            <th scope="col">{t('options.shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={shortcut.name}>
              <td>{shortcut.does || t('manifest.commands.open')}</td>
              <td>{keysOf(shortcut)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => door.openShortcuts()}>
        {t('options.shortcuts.change')}
      </button>
    </Section>
  )
}

function keysOf({ keys, wanted }: Shortcut) {
  if (keys) return <kbd>{keys}</kbd>
  return wanted ? t('options.shortcuts.taken', { keys: wanted }) : t('options.shortcuts.none')
}
