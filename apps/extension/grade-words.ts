/** Grades and what is graded, as card and panel print them. */
import type { Judgement, Rating } from '@spotcheck/core'

export const ratingWords: Record<Rating, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  adequate: 'Adequate',
  inadequate: 'Inadequate',
  'performs-excellently': 'Performs excellently',
  'performs-well': 'Performs well',
  'performs-adequately': 'Performs adequately',
  'performs-poorly': 'Performs poorly',
}

export const judgementWords: Record<Judgement, string> = {
  'overall-effectiveness': 'Overall effectiveness',
  'help-and-protection': 'Help and protection',
  'looked-after-and-permanence': 'Children looked after and achieving permanence',
  'children-in-care': 'Children in care',
  'children-in-care-and-care-leavers': 'Children in care and care leavers',
  'care-leavers': 'Care leavers',
  adoption: 'Adoption',
  leadership: 'Impact of leaders',
  'quality-of-practice': 'Quality of practice',
  safeguarding: 'Safeguarding',
  'capacity-for-improvement': 'Capacity for improvement',
  'annual-rating': 'Annual rating',
}
