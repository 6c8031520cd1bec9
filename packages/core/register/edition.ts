import type { Framework, Judgement, PartialDate, Rating, Visit } from '../schema/vocabulary.ts'

/** A regime between two changes of what it judged. */
export interface Edition {
  framework: Framework
  name: string
  by: readonly string[]
  /** First and last day on site, with the precision known; null: still in use. */
  from: PartialDate
  to: PartialDate | null
  /** Best first; empty where the regime grades nothing. */
  scale: readonly Rating[]
  /** What is graded of a council's services, in the words of the reports; empty where that is nothing. */
  judgements: readonly { judgement: Judgement; name: string }[]
  /** Best first: what an inspection that grades nothing can conclude, where that is one of a few statements. */
  outcomes?: readonly string[]
}

/** A visit that gives no grade: the last one stands. */
export interface UngradedVisit {
  visit: Visit
  name: string
  from: PartialDate
  to: PartialDate | null
}
