export { CannotRead, type Fault, type Reason, type Rejected } from './problems.ts'
export { LARGEST_FILE, readFile } from './read-file.ts'
export type { Origin, ReadIn } from './read-in.ts'
