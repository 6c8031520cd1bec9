/** What the stories are put together from that tell of no inspection. Nobody and nothing here is real but the councils. */

export const TOPICS = [
  'youth clubs',
  'school meals',
  'adoption support',
  'early years funding',
  'mental health services for young people',
  'apprenticeships',
  'youth justice',
  'special needs transport',
  'foster care recruitment',
  'children’s centres',
  'playwork',
  'health visiting',
] as const

export const COUNCILS = [
  'Leeds City Council',
  'Kent County Council',
  'Surrey County Council',
  'Wakefield Council',
  'Hackney Council',
  'Plymouth City Council',
  'Durham County Council',
  'Newham Council',
  'Sefton Council',
  'Cornwall Council',
  'Reading Council',
  'Luton Council',
] as const

export const BODIES = [
  'the Association of Youth Counsellors',
  'the Play and Learning Trust',
  'the Fair Start Foundation',
  'the Department for Education',
  'the Local Government Association',
  'the College of Support Workers',
] as const

export const ROLES = [
  'chief executive of',
  'director of policy at',
  'cabinet member for children at',
  'head of practice at',
  'a spokeswoman for',
  'chair of',
] as const

export const FIRST_NAMES = [
  'Amara',
  'Beatrice',
  'Colin',
  'Dilip',
  'Eilidh',
  'Farah',
  'Gareth',
  'Hugo',
  'Imogen',
  'Joel',
] as const
export const LAST_NAMES = [
  'Ashdown',
  'Birkett',
  'Chaudhry',
  'Dunmore',
  'Ellery',
  'Fanshawe',
  'Greaves',
  'Holroyd',
  'Iqbal',
] as const

/** How a paragraph begins. */
export const NEWS = [
  '{council} is to spend {money} on {topic} over the next three years.',
  'A study of {number} families has found that {topic} reach fewer than {percent} of those who need them.',
  'Campaigners have called on ministers to protect {topic} in the {year} spending review.',
  'Demand for {topic} has risen by {percent} since {year}, figures show.',
  'The government has announced a fund of {money} for {topic} in {number} communities.',
  'Plans to merge {topic} with services for adults have been put out to consultation by {council}.',
  'More than {number} young people in the area used {topic} last year.',
  'MPs have warned that {topic} face “a cliff edge” when funding ends in {year}.',
  'A charity that runs {topic} for {council} has lost a contract worth {money}.',
  'Staff who work in {topic} are to be balloted on strike action over pay.',
] as const

/** How it goes on. */
export const REPORTING = [
  'The proposals, published on Tuesday, would see {number} places created by {year}.',
  'According to the report, {percent} of managers said that waiting lists had grown.',
  'The money comes on top of {money} that was set aside in {year}.',
  'Councillors are due to vote on the budget next month.',
  'It follows a review in which parents complained of long journeys and short notice.',
  'The scheme was first tried in {year}, when {number} families took part.',
  'A spending gap of {money} is forecast by the end of the decade.',
  'Only {percent} of those asked felt that they had been listened to.',
  'Guidance for practitioners will be issued in the autumn.',
  'The number of posts has fallen from {number} to fewer than half of that.',
] as const

export const SAID = [
  'We know that {topic} change lives, and we will go on making the case for them.',
  'This is a welcome step, but {money} spread across the country does not go far.',
  'Young people told us what they want, and it was not what we had planned.',
  'The staff have done a remarkable job with less every year.',
  'There is no quick answer to a problem that has been building since {year}.',
  'We are talking to families about what comes next.',
  'Nobody should have to wait so long for help.',
  'It is good to see {council} put children first in a hard year.',
] as const

export const CLOSING = [
  'The consultation closes on 14 June.',
  'A decision is expected before the end of the year.',
  '{council} has been asked for comment.',
  'The full report will be published in the spring.',
] as const
