import type { Colour, MarkSettings } from '@spotcheck/core'
import { t } from '../locales/t.ts'
import { ColourChoice, type Drawn } from './colour-choice.tsx'
import { Section } from './section.tsx'
import { useChoosing, useSettings } from './settings.ts'

/** The kinds that have one colour for all their marks, and how these are drawn. */
const DRAWN = { council: 'line', rating: 'double', quotation: 'ground' } as const satisfies Partial<
  Record<keyof MarkSettings, Drawn>
>

/** Which kinds are marked on pages, and in which colours. */
export function Marks() {
  const { marks } = useSettings()
  const choose = useChoosing()
  const change = (kind: Partial<MarkSettings>) =>
    choose({ type: 'change-settings', change: { marks: { ...marks, ...kind } } }, t('options.marks.changed'))
  const colours = {
    council: (colour: Colour | null) => colour && change({ council: { ...marks.council, colour } }),
    rating: (colour: Colour | null) => change({ rating: { ...marks.rating, colour } }),
    quotation: (colour: Colour | null) => colour && change({ quotation: { ...marks.quotation, colour } }),
  }
  return (
    <Section id="marks" title={t('options.titles.marks')} about={t('options.marks.about')}>
      {(['council', 'rating', 'quotation'] as const).map((kind) => (
        <div key={kind} class="kind">
          <Shown
            name={t(`options.marks.${kind}`)}
            on={marks[kind].shown}
            turn={(shown) => change({ [kind]: { ...marks[kind], shown } })}
          />
          {marks[kind].shown && (
            <ColourChoice
              legend={t(`options.marks.colourOf.${kind}`)}
              name={kind}
              drawn={DRAWN[kind]}
              chosen={marks[kind].colour}
              choose={colours[kind]}
              {...(kind === 'rating' && { without: t('options.marks.byGrade') })}
            />
          )}
        </div>
      ))}
      <Shown
        name={t('options.marks.watch')}
        on={marks.watch.shown}
        turn={(shown) => change({ watch: { shown } })}
      />
    </Section>
  )
}

function Shown({ name, on, turn }: { name: string; on: boolean; turn(on: boolean): void }) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => turn(!on)}>
      {name}
      <span class="track" />
    </button>
  )
}
