import type * as z from 'zod/mini'

/** Why nothing of a file can be read. */
export type Reason =
  | 'empty'
  | 'too-large'
  /** Not text, or not in UTF-8 or UTF-16. */
  | 'not-utf-8'
  | 'not-json'
  /** It ends in the middle. */
  | 'cut-short'
  /** A newer Spotcheck has written it. */
  | 'newer'
  /** Spotcheck's own, without the lists that it must have. */
  | 'damaged'
  /** Spotcheck's own CSV, which does not hold all of a passage. */
  | 'own-table'
  | 'unknown'

/** Nothing of this file can be read. */
export class CannotRead extends Error {
  override name = 'CannotRead'
  readonly reason: Reason
  /** Where, from 1; null where it is the file as a whole. */
  readonly line: number | null
  constructor(reason: Reason, line: number | null = null) {
    super(line === null ? reason : `${reason} (line ${line})`)
    this.reason = reason
    this.line = line
  }
}

/** Why one record of a file is left out. */
export type Fault =
  /** It does not have the shape that it must have; `field` says where. */
  | 'shape'
  | 'not-json'
  /** It ends in the middle. */
  | 'cut-short'
  /** None of the kinds of things that can be imported. */
  | 'unknown'
  | 'no-words'
  | 'no-title'
  | 'not-a-web-address'
  /** The file has the same thing in a later revision, or has it before. */
  | 'twice'
  /** The program that made the backup could not read it, and nor can this one. */
  | 'unreadable'

/** A record that is left out. */
export interface Rejected {
  /** Of the file, from 1: where the record begins. */
  line: number
  fault: Fault
  /** “target.source”; null where no single field is at fault. */
  field: string | null
}

/** “target.source”: where a record is not what its schema says. */
export function fieldOf({ issues: [issue] }: z.core.$ZodError): string {
  return issue?.path.join('.') ?? ''
}
