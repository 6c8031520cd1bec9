// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const annualRatings2011 = story({
  url: 'https://www.cypnow.co.uk/news/article/fifteen-councils-performing-poorly-ofsted-ratings-show',
  byline: 'Kim Dummy',
  published: '2011-11-08',
  partial: true,
  people: {
    radley: { name: 'Philomena Radley', role: 'cabinet member for children', council: 'E06000039' },
    gowrie: { name: 'Angus Gowrie', role: 'chair of the improvement board', council: 'E06000027' },
  },
  headline: `
    [[count 15|Fifteen]] councils "[[rating performs-poorly annual-rating aggregate -|performing poorly]]", Ofsted
    ratings show`,
  standfirst: `
    More authorities reach the [[rating performs-excellently annual-rating aggregate -|top grade]] in the last
    [[framework CSA|annual assessment]] of its kind, but some of [[date 2010|last year]]'s strugglers are stuck.`,
  caption: 'Ofsted is to drop its annual assessments. Picture: The Specimen',
  body: `
    Ofsted has judged that [[count 28|28]] councils are "[[rating performs-excellently annual-rating aggregate -|performing excellently]]" in their services for children, up from [[count 20|20]] in [[date 2010|2010]].

    The inspectorate's [[framework CSA|annual children's services assessment]], published [[date 2011-11-08|today]],
    also found that [[count 71|71]] are "[[rating performs-well annual-rating aggregate -|performing well]]" and
    [[count 33|33]] "[[rating performs-adequately annual-rating aggregate -|adequately]]". [[count 15|Fifteen]] are
    "[[rating performs-poorly annual-rating aggregate -|performing poorly]]". Results for [[count 5|five]] more have
    been held back until inspections are finished.

    [[council E08000025|Birmingham]], [[council E08000028|Sandwell]] and [[council E06000027|Torbay]] are all rated
    "[[rating performs-poorly annual-rating current -|poor]]" for a [[count 2 ordinal|second]] year. [[council E06000039|Slough]] and [[council E06000052|Cornwall]] are "[[rating performs-poorly annual-rating current -|poor]]" as well.

    [[council E08000035|Leeds]] and [[council E10000024|Nottinghamshire]] are no longer "[[rating performs-poorly annual-rating negated -|poor]]".

    [[person radley|Philomena Radley]], [[council E06000039|Slough]]'s cabinet member for children, said: [[quote direct 1 radley|"The rules cap us. If safeguarding is [[rating inadequate safeguarding hypothetical -|inadequate]] you
    cannot be anything but [[rating performs-poorly annual-rating hypothetical -|poor]], whatever your schools are like."]]

    [[person gowrie|Angus Gowrie]], chair of the improvement board in [[council E06000027|Torbay]], said the borough
    was [[quote partial 2 gowrie|"a year behind where it hoped to be"]].

    [[council E09000013|Hammersmith and Fulham]] is one of those that "[[rating performs-excellently annual-rating current E09000013|perform excellently]]".

    Ministers have said that the assessment will not be repeated.`,
  related: [],
  inspections: [
    {
      council: 'E08000025',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
      verdict: 'outside',
    },
    {
      council: 'E08000028',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
      verdict: 'outside',
    },
    {
      council: 'E06000027',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      },
      change: 'same',
      verdict: 'outside',
    },
    {
      council: 'E06000039',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E06000052',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-poorly' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E09000013',
      framework: 'CSA',
      visit: null,
      inspected: null,
      judgements: [{ judgement: 'annual-rating', rating: 'performs-excellently' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
