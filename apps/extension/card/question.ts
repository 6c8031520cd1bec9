import type { Speaker } from '@spotcheck/core'
import { t } from '../locales/t.ts'
import { listed, whoIn } from '../quotations/as-text.ts'
import { element } from './element.ts'
import { onTrusted } from './frame.ts'

/** That another window has named this speaker since the reader began to write. */
export function namedMeanwhile(theirs: Speaker | null): string {
  return theirs
    ? t('speaker.namedMeanwhile', { theirs: listed(whoIn({ speaker: theirs, certainty: 'confirmed' })) })
    : t('speaker.nobodyMeanwhile')
}

/** Two buttons for the reader to decide between, shut until there is a question. */
export function createQuestion() {
  const overwrite = element('button', { type: 'button' }, t('saved.overwrite'))
  const keep = element('button', { type: 'button' }, t('speaker.keepTheirs'))
  const question = element('div', { className: 'actions', hidden: true }, overwrite, keep)
  let answers = { overwrite: () => {}, keep: () => {} }
  onTrusted(overwrite, 'click', () => answers.overwrite())
  onTrusted(keep, 'click', () => answers.keep())

  return {
    element: question,
    ask(given: typeof answers): void {
      answers = given
      question.hidden = false
    },
    close(): void {
      question.hidden = true
    },
  }
}
