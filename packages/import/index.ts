export { CannotRead, type Fault, type Rejected } from './problems.ts'
export { LARGEST_FILE, readFile } from './read-file.ts'
export type { ReadIn } from './read-in.ts'
