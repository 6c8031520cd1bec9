/** Why a mark stands on the page, by the rule that made it. */
export const rules = {
  council: 'It names a council that runs children’s services, or a trust that does so for one.',
  rating: 'It is a grade of Ofsted’s, and the words around it say of what.',
  'quotation-by-colon': 'The words in quotation marks follow a colon.',
  'quotation-goes-on': 'The words in quotation marks go on with what was said just before.',
  'quotation-headline': 'The words stand in quotation marks in a headline.',
  'quotation-list': 'The words stand in a list of what one person said.',
  'quotation-name-line': 'The words in quotation marks stand by a line that only says whose they are.',
  'quotation-said-after': 'Right after the words in quotation marks it says who said them.',
  'quotation-said-before': 'Before the words in quotation marks the sentence says who said them.',
  'quotation-said-later': 'After its words in quotation marks the sentence says who said so.',
  'quotation-sentence-before': 'The sentence before the words in quotation marks tells who speaks.',
  'quotation-signed': 'The words in quotation marks are signed with a name.',
  'quotation-uncued': 'The words stand in quotation marks in a sentence about an inspection.',
} as const
