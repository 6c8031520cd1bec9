import { Colour, WatchWord } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { t } from '../locales/t.ts'
import { Problem } from '../screen/announce.tsx'
import { ColourChoice, shadesOf } from './colour-choice.tsx'
import { Section } from './section.tsx'
import { useChoosing, useSettings } from './settings.ts'

/** So many are shown before the reader asks for the others. */
const SHOWN = 50

/** The reader's own words that are marked like the rest. */
export function WatchWords() {
  const { watchWords } = useSettings()
  const [all, showAll] = useState(false)
  const newestFirst = watchWords.toReversed()
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN)
  return (
    <Section id="words" title={t('options.titles.words')} about={t('options.words.about')}>
      <AddWords />
      {watchWords.length > 0 && <h3>{t('options.words.count', { count: watchWords.length })}</h3>}
      <ul class="words">
        {shown.map((word) => (
          <li key={word.words}>
            <Word word={word} />
          </li>
        ))}
      </ul>
      {shown.length < watchWords.length && (
        <button type="button" onClick={() => showAll(true)}>
          {t('saved.more', { count: watchWords.length - shown.length })}
        </button>
      )}
    </Section>
  )
}

function AddWords() {
  const choose = useChoosing()
  const [words, setWords] = useState('')
  const [colour, setColour] = useState<Colour>('green')
  const [problem, setProblem] = useState<string | null>(null)

  async function add(event: Event) {
    event.preventDefault()
    const word = WatchWord.safeParse({ words: words.trim().replaceAll(/\s+/g, ' '), colour })
    setProblem(word.success ? null : t('options.words.unfit'))
    if (!word.success) return
    const done = t('options.words.added', { words: word.data.words })
    if (await choose({ type: 'watch', add: [word.data], drop: [] }, done)) setWords('')
  }

  return (
    <form class="add-word" onSubmit={add}>
      <label>
        {t('options.words.new')}
        <input
          type="text"
          placeholder={t('options.words.example')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <ColourChoice
        legend={t('options.words.colour')}
        name="new-word"
        drawn="frame"
        chosen={colour}
        choose={(chosen) => chosen && setColour(chosen)}
      />
      <button type="submit" class="primary">
        {t('options.words.add')}
      </button>
      <Problem text={problem} />
    </form>
  )
}

function Word({ word: { words, colour } }: { word: WatchWord }) {
  const choose = useChoosing()
  return (
    <>
      <span class="swatch frame" style={shadesOf(colour)}>
        {words}
      </span>
      <select
        aria-label={t('options.words.colourOf', { words })}
        value={colour}
        onChange={({ currentTarget }) =>
          choose(
            { type: 'watch', add: [{ words, colour: Colour.parse(currentTarget.value) }], drop: [] },
            t('options.marks.changed'),
          )
        }
      >
        {Colour.options.map((each) => (
          <option key={each} value={each}>
            {t(`options.colours.${each}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="plain"
        aria-label={t('options.words.removeNamed', { words })}
        onClick={() =>
          choose({ type: 'watch', add: [], drop: [words] }, t('options.words.removed', { words }))
        }
      >
        {t('saved.remove')}
      </button>
    </>
  )
}
