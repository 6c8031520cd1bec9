import { useId, useState } from 'preact/hooks'
import { listText, t } from '../locales/t.ts'
import { type Quoted, quotationText } from '../quotations/as-text.ts'
import { LAYOUTS, type Layout } from '../quotations/layouts.ts'
import { SLOTS, unknownSlots } from '../quotations/template.ts'
import { lineOfTags, tagsOfLine } from '../saving/tags.ts'
import { useOptionsDoor } from './door.ts'
import { Section } from './section.tsx'
import { useChoosing, useSettings } from './settings.ts'

const NAMES: readonly Layout[] = ['harvard', 'plain', 'inline', 'footnote', 'speaker']

/** How quotations are copied, and what goes with everything that is saved. */
export function Copying() {
  const { citation } = useSettings()
  const choose = useChoosing()
  const [draft, setDraft] = useState<string | null>(null)
  const template = draft ?? citation
  const field = useId()
  const style = NAMES.find((name) => LAYOUTS[name] === template)

  async function use(next: string) {
    setDraft(next)
    const change = { citation: next }
    if (await choose({ type: 'change-settings', change }, t('options.copying.changed'))) setDraft(null)
  }

  return (
    <Section id="copying" title={t('options.titles.copying')} about={t('options.copying.about')}>
      <fieldset class="styles">
        <legend>{t('options.copying.style')}</legend>
        {NAMES.map((name) => (
          <label key={name}>
            <input type="radio" name="style" checked={name === style} onChange={() => use(LAYOUTS[name])} />
            {t(`options.copying.styles.${name}`)}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name="style"
            checked={!style}
            onChange={() => document.getElementById(field)?.focus()}
          />
          {t('options.copying.styles.own')}
        </label>
      </fieldset>
      <label class="field">
        {t('options.copying.template')}
        <textarea
          id={field}
          rows={3}
          maxLength={2000}
          aria-describedby={`${field}-hint`}
          value={template}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          onChange={({ currentTarget }) => use(currentTarget.value)}
        />
      </label>
      <p class="quiet" id={`${field}-hint`}>
        {t('options.copying.hint', { slots: listText(SLOTS.map((slot) => `{${slot}}`)) })}
      </p>
      <Example template={template} />
      <TagsOnSaving />
    </Section>
  )
}

/** As the template would copy a made-up quotation. */
function Example({ template }: { template: string }) {
  const door = useOptionsDoor()
  const unknown = unknownSlots(template)
  return (
    <>
      {unknown.length > 0 && (
        <p class="doubt">
          {t('options.copying.unknown', { count: unknown.length, names: listText(unknown) })}
        </p>
      )}
      <figure class="example">
        <figcaption>{t('options.copying.example')}</figcaption>
        <pre>{quotationText(exampleQuoted(), template, door.today())}</pre>
      </figure>
    </>
  )
}

function exampleQuoted(): Quoted {
  const { words, speaker, role, title, author, site } = {
    words: t('options.copying.sample.words'),
    speaker: t('options.copying.sample.speaker'),
    role: t('options.copying.sample.role'),
    title: t('options.copying.sample.title'),
    author: t('options.copying.sample.author'),
    site: t('options.copying.sample.site'),
  }
  return {
    paragraphs: [words],
    attribution: {
      speaker: { name: speaker, surface: speaker, role, organisation: null, council: null },
      certainty: 'certain',
    },
    article: {
      title,
      byline: author,
      siteName: site,
      url: EXAMPLE_ADDRESS,
      published: '2026-11-20',
      partial: false,
    },
  }
}

const EXAMPLE_ADDRESS = 'https://www.example.org/care-leavers'

function TagsOnSaving() {
  const { tagsOnSaving } = useSettings()
  const choose = useChoosing()
  return (
    <label class="field">
      {t('options.copying.tags')}
      <input
        type="text"
        value={lineOfTags(tagsOnSaving)}
        onChange={({ currentTarget }) =>
          choose(
            { type: 'change-settings', change: { tagsOnSaving: tagsOfLine(currentTarget.value) } },
            t('options.copying.tagsChanged'),
          )
        }
      />
    </label>
  )
}
