/** The practice openings, read from their files. */
import { readFileSync } from 'node:fs'
import { type OpeningSet, readOpenings } from '../packages/samples/openings/openings.ts'

export const openingSets: readonly OpeningSet[] = [
  setOf('which-inspection', 'Which inspection a grade is of', ['council', 'rating']),
  setOf('not-given', 'Grades that were not given', ['council', 'rating']),
  setOf('in-general', 'Grades of councils in general', ['council', 'rating']),
  setOf('whose-and-of-what', 'Whose grade, and of which area', ['council', 'rating']),
  setOf('any-day', 'As papers have them on any day', ['council', 'rating']),
  setOf('people-and-counts', 'People and counts', ['person', 'count']),
]

function setOf(id: string, title: string, kinds: OpeningSet['kinds']): OpeningSet {
  const file = readFileSync(new URL(`../packages/samples/openings/${id}.txt`, import.meta.url), 'utf8')
  return { id, title, kinds, openings: readOpenings(file, id) }
}
