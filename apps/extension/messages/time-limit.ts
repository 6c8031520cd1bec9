import { t } from '../locales/t.ts'

const TIME_LIMIT = 10_000
export const NO_ANSWER = t('problems.noAnswer')

/** @throws {Error} with NO_ANSWER after ten seconds. */
export function withinTimeLimit<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), TIME_LIMIT)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
