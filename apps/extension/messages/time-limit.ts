const TIME_LIMIT = 10_000
export const NO_ANSWER =
  'Spotcheck’s background did not answer. Try again; if it happens again, reload the page.'

/** @throws {Error} with NO_ANSWER after ten seconds. */
export function withinTimeLimit<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), TIME_LIMIT)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
