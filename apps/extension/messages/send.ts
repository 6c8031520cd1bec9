/** How a message gets to its receiver and its answer back: checked, in time, or with a problem in plain words. */
import { browser } from 'wxt/browser'
import { Answer, PageState, type ToBackground, type ToReader } from './messages.ts'

const TIME_LIMIT = 10_000
const NO_ANSWER = 'Spotcheck’s background did not answer. Try again; if it happens again, reload the page.'

/** Sending one of these twice does what sending it once does, so a worker that stopped half-way is asked again. */
const REPEATABLE: ReadonlySet<ToBackground['type']> = new Set([
  'page-changed',
  'save',
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
  const answer = Answer.safeParse(await withinTimeLimit(browser.runtime.sendMessage(message)))
  if (!answer.success) throw new Error(NO_ANSWER)
  return answer.data
}

/** What the page's reader sees after the message; null where no reader answers. */
export async function sendToReader(tab: number, message: ToReader): Promise<PageState | null> {
  try {
    const state = PageState.safeParse(
      await withinTimeLimit(browser.tabs.sendMessage(tab, message, { frameId: 0 })),
    )
    return state.success ? state.data : null
  } catch {
    // The browser says "no receiving end" for every page without a reader: no fault, and nothing to say.
    return null
  }
}

function withinTimeLimit<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), TIME_LIMIT)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function problemOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  if (reason.includes('context invalidated')) return 'Spotcheck was updated. Reload this page to go on.'
  return reason.includes('Receiving end does not exist') ? NO_ANSWER : reason
}
