import { LibrarySilent } from './problems.ts'

/** Milliseconds between two looks. */
const LOOK = 1000

/**
 * So many looks in a row may find that nothing was heard. It is less than messages wait for their answer
 * (`messages/time-limit.ts` of the extension), so that the reader learns from us what became of a change.
 */
const PATIENCE = 8

/** All that was asked of a transaction is written at its end, in silence: one look more for so many answers before. */
const ANSWERS_A_LOOK = 1000

/** To open a database, the browser may have to put its files in order. */
const PATIENCE_FOR_OPENING = 30

/**
 * Waits for a write as long as its transaction answers: on a full disk Chromium may say nothing any more. It is counted in
 * looks, which stand still with the program: neither a computer that was asleep nor long work of our own makes a
 * database silent.
 */
export class Listener {
  #transaction: IDBTransaction | null = null
  #answers = 0
  #looks = 0

  listenTo(transaction: IDBTransaction): void {
    this.#transaction = transaction
    const hear = () => {
      this.#answers++
      this.#looks = 0
    }
    // Answers do not bubble, but on their way down to their request they pass the transaction.
    transaction.addEventListener('success', hear, { capture: true })
  }

  /** @throws {LibrarySilent} What was not yet being written then never will be. */
  unlessSilent<Result>(work: Promise<Result>): Promise<Result> {
    const isSilent = () => ++this.#looks >= PATIENCE + this.#answers / ANSWERS_A_LOOK
    return lookingAt(work, isSilent, () => new LibrarySilent({ mayBeWritten: !this.#isAborted() }))
  }

  /** Once it is being committed, no transaction can be aborted. */
  #isAborted(): boolean {
    try {
      this.#transaction?.abort()
      return true
    } catch {
      return false
    }
  }
}

/**
 * Waits for a database to open. `isBusy`: it is being upgraded, and that takes as long as it takes.
 * @throws {LibrarySilent}
 */
export function openedInTime<Result>(opening: Promise<Result>, isBusy: () => boolean): Promise<Result> {
  let looks = 0
  const isSilent = () => !isBusy() && ++looks >= PATIENCE_FOR_OPENING
  return lookingAt(opening, isSilent, () => new LibrarySilent({ mayBeWritten: false }))
}

function lookingAt<Result>(
  work: Promise<Result>,
  isSilent: () => boolean,
  giveUp: () => LibrarySilent,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (!isSilent()) return
      clearInterval(timer)
      reject(giveUp())
    }, LOOK)
    work.then(resolve, reject).finally(() => clearInterval(timer))
  })
}
