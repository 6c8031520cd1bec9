/** How a message gets to the background and its answer back: in time, or with a problem in plain words. */
import { browser } from 'wxt/browser'
import { language, t } from '../locales/t.ts'
import type { Answer, Extracted, Source, ToBackground } from './messages.ts'
import { countOf, withinTimeLimit } from './time-limit.ts'

/** Once the extension is updated, the browser has no texts for a page that was open before; these, and the name of their language, will be needed there. */
export function lookUpTextsForLater(): void {
  for (const key of ['problems.updated', 'problems.noAnswer'] as const) t(key)
  language()
}

/** Sending one of these twice does what sending it once does, so a worker that stopped half-way is asked again. */
const REPEATABLE: ReadonlySet<ToBackground['type']> = new Set([
  'extract',
  'page-changed',
  'taken-up',
  'correct',
  'save',
  'edit',
  'confirm-speaker',
  'found-again',
  'remove',
  'restore',
  'saved-on-page',
  'save-record',
  'correct-record',
  'remove-records',
  'restore-records',
  'change-settings',
  'watch',
  'imported',
  'stand-anew',
  'delete-everything',
  'tag',
  'rename-tag',
  'erase',
])

/** Never throws. A refusal, a broken answer and no answer in time all come back as `{ ok: false, problem }`. */
export function sendToBackground(message: Exclude<ToBackground, { type: 'extract' }>): Promise<Answer> {
  return send(message, (answer): answer is Answer => isObject(answer) && 'annotations' in answer)
}

/** What is found in a story. Never throws either. */
export function extractInBackground(source: Source): Promise<Extracted> {
  return send(
    { type: 'extract', source },
    (answer): answer is Extracted => isObject(answer) && 'extraction' in answer,
  )
}

type Refusal = { ok: false; problem: string }

async function send<Expected>(
  message: ToBackground,
  isExpected: (answer: unknown) => answer is Expected,
): Promise<Expected | Refusal> {
  try {
    return await ask(message, isExpected)
  } catch (error) {
    if (!REPEATABLE.has(message.type)) return { ok: false, problem: problemOf(error) }
  }
  return ask(message, isExpected).catch((error) => ({ ok: false, problem: problemOf(error) }))
}

/** The background is trusted to answer well, if it answers: a schema here would make every page carry it. */
async function ask<Expected>(
  message: ToBackground,
  isExpected: (answer: unknown) => answer is Expected,
): Promise<Expected | Refusal> {
  const answer: unknown = await withinTimeLimit(browser.runtime.sendMessage(message), countOf(message))
  if (isExpected(answer) || isRefusal(answer)) return answer
  throw new Error(t('problems.noAnswer'))
}

const isRefusal = (answer: unknown): answer is Refusal => isObject(answer) && 'problem' in answer

const isObject = (answer: unknown): answer is object => typeof answer === 'object' && answer !== null

function problemOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  if (reason.includes('context invalidated')) return t('problems.updated')
  return reason.includes('Receiving end does not exist') ? t('problems.noAnswer') : reason
}
