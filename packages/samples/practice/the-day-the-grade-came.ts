/** Outcomes: Ofsted, St Helens 4 September 2023 and 4 November 2019 (ILACS). */
import { story } from '../story.ts'

export const theDayTheGradeCame = story({
  url: 'https://www.cypnow.co.uk/news/article/opinion-a-good-grade-is-not-a-finishing-line',
  byline: 'Honor Lathom',
  published: '2023-09-12',
  people: {
    me: { name: 'Honor Lathom', role: "director of children's services", council: 'E08000013' },
    kid: { name: 'Kyle Brennand', role: 'care leaver', council: null },
    chief: { name: 'Augusta Fell', role: 'chief executive', council: 'E08000013' },
  },
  headline: `Opinion: A "[[rating good overall-effectiveness current E08000013|good]]" grade is not a finishing line`,
  standfirst: `
    Four years after inspectors failed [[council E08000013|St Helens]], its director says what she would tell
    councils that are where hers was.`,
  caption: 'Inspectors returned in July. Picture: The Specimen',
  body: `
    When the email came, I was in the car park of a supermarket with a trolley. I read the first line and then
    the others, and then I read them to a man who was collecting baskets, because he was there.

    Ofsted had found children's services in [[council E08000013|St Helens]] to be "[[rating good
    overall-effectiveness current E08000013|good]]". The report was made public on [[date 2023-09-04|Monday of
    last week]]. Much has been said in the borough about it since, most of it kind.

    In [[date 2019|2019]], the same inspectorate said that we were "[[rating inadequate overall-effectiveness
    previous E08000013|inadequate]]". I was not here then, but I have met children who were. One of them,
    [[person kid|Kyle Brennand]], a care leaver who is now 22, put it to me like this: [[quote direct 1 kid|"I
    had [[count 9|nine]] social workers and I couldn't pick [[count 8|eight]] of them out on the bus."]]

    I keep that sentence above my desk. It is worth more than the certificate.

    So what would I say to a colleague who gets the call that we got? There are at least [[count 3|three]] of
    them within half an hour of here.

    First, do not argue. [[council E08000013|St Helens]] lost three months to a quarrel over wording. Second,
    borrow. [[council E06000007|Warrington]] lent us a head of service, [[council E08000010|Wigan]] lent us a
    way of working, and [[council E08000035|Leeds]] lent us the nerve. Third, stay in your seat. A council that
    is rated "[[rating inadequate overall-effectiveness hypothetical -|inadequate]]" and then loses its director
    will have to begin again with less.

    [[quote direct 2 chief|"You will not be thanked for what does not happen,"]] our chief executive, [[person
    chief|Augusta Fell]], told me in my first week. [[quote direct 2 chief|"Get used to it early."]]

    She was right. Nobody has written a headline about the [[count 60|60]] children who did not come into care
    [[date 2022|last year]]. [[money 2000000|£2m]] that would have gone on beds in other counties was spent in
    this town instead.

    I should be plain about what is unfinished. One of the judgements in the report is not "[[rating good
    children-in-care negated E08000013|good]]": the experiences and progress of children in care still [[rating
    requires-improvement children-in-care current E08000013|require improvement]]. Inspectors said that some
    wait too long for a permanent home. [[quote direct 3 ofsted|"Leaders know this, and say so before they are
    asked,"]] they added. I would rather they had not needed to ask.

    People want to know if we shall be "[[rating outstanding overall-effectiveness aspiration
    E08000013|outstanding]]" when inspectors are back in [[date 2026|2026]]. I hope so. I also hope that I shall
    be able to say what has changed for Kyle's successors without using the word.

    Around us, [[council E08000012|Liverpool]] and [[council E08000014|Sefton]] are living through what we lived
    through. To the social workers there, some of whom read this magazine on night duty: it is not you. Very few
    services fail because people do not care. They fail because caring was left to people who had no time for
    it.

    The man with the baskets, by the way, shook my hand. [[quote direct 4 -|"My sister was in your lot,"]] he
    said. [[quote direct 4 -|"She'll want to know."]]

    [[person me|Honor Lathom]] is director of children's services at [[council E08000013|St Helens Borough
    Council]]`,
  related: ['Opinion: Who inspects the inspectors?'],
  inspections: [
    {
      council: 'E08000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
