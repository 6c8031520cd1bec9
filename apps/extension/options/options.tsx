import { t } from '../locales/t.ts'
import { AccessProvider, useWatchedAccess } from '../panel/sites/access.ts'
import { SiteList } from '../panel/sites/sites.tsx'
import { Announcer, Problem } from '../screen/announce.tsx'
import { Main } from '../screen/main.tsx'
import { Copying } from './copying.tsx'
import { useOptionsDoor } from './door.ts'
import { BackupSection } from './keeping/backup-section.tsx'
import { EraseSection } from './keeping/erase-section.tsx'
import { ImportSection } from './keeping/import-section.tsx'
import { Marks } from './marks.tsx'
import { Section } from './section.tsx'
import { SettingsProvider, useWatchedSettings } from './settings.ts'
import { Shortcuts } from './shortcuts.tsx'
import { WatchWords } from './watch-words.tsx'
import '../screen/tokens.css'
import '../screen/elements.css'
import '../panel/panel.css'
import '../screen/full-tab.css'
import './options.css'

/** In the order in which they stand on the page. */
const SECTIONS = ['sites', 'marks', 'words', 'copying', 'shortcuts', 'backup', 'import', 'erase'] as const

/** All that the reader can choose, in a tab of its own. */
export function Options() {
  const { settings, problem } = useWatchedSettings()
  const access = useWatchedAccess()
  if (!settings || !access)
    return problem === null ? <p class="looking">{t('saved.opening')}</p> : <Problem text={problem} />
  return (
    <SettingsProvider value={settings}>
      <AccessProvider value={access}>
        <Main class="options">
          <Announcer about="options" footer={null}>
            <Head />
            <Section id="sites" title={t('options.titles.sites')} about={t('sites.explained')}>
              <SiteList />
            </Section>
            <Marks />
            <WatchWords />
            <Copying />
            <Shortcuts />
            <BackupSection />
            <ImportSection />
            <EraseSection />
          </Announcer>
        </Main>
      </AccessProvider>
    </SettingsProvider>
  )
}

function Head() {
  const door = useOptionsDoor()
  return (
    <header>
      <h1 tabIndex={-1}>{t('options.title')}</h1>
      <nav aria-label={t('options.contents')}>
        {SECTIONS.map((id) => (
          <a key={id} href={`#${id}`}>
            {t(`options.titles.${id}`)}
          </a>
        ))}
        <button type="button" class="plain" onClick={() => door.openWelcome()}>
          {t('options.welcome')}
        </button>
      </nav>
    </header>
  )
}
