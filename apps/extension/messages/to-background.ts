/** How a message gets to the background and its answer back: in time, or with a problem in plain words. */
import { browser } from 'wxt/browser'
import type { Answer, ToBackground } from './messages.ts'
import { NO_ANSWER, withinTimeLimit } from './time-limit.ts'

/** Sending one of these twice does what sending it once does, so a worker that stopped half-way is asked again. */
const REPEATABLE: ReadonlySet<ToBackground['type']> = new Set([
  'page-changed',
  'taken-up',
  'save',
  'confirm-speaker',
  'remove',
  'restore',
  'saved-on-page',
])

/** Never throws. A refusal, a broken answer and no answer in time all come back as `{ ok: false, problem }`. */
export async function sendToBackground(message: ToBackground): Promise<Answer> {
  try {
    return await ask(message)
  } catch (error) {
    if (!REPEATABLE.has(message.type)) return { ok: false, problem: problemOf(error) }
  }
  return ask(message).catch((error) => ({ ok: false, problem: problemOf(error) }))
}

async function ask(message: ToBackground): Promise<Answer> {
  const answer: unknown = await withinTimeLimit(browser.runtime.sendMessage(message))
  if (!isAnswer(answer)) throw new Error(NO_ANSWER)
  return answer
}

/** The background is trusted to answer well, if it answers: a schema here would make every page carry it. */
function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && ('annotations' in answer || 'problem' in answer)
}

function problemOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  if (reason.includes('context invalidated')) return 'Spotcheck was updated. Reload this page to go on.'
  return reason.includes('Receiving end does not exist') ? NO_ANSWER : reason
}
