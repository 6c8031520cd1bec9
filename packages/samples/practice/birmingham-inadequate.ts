/** Outcomes: Ofsted, all 23 May 2014 (SIF): Birmingham, Bexley, Bradford and Swindon; Hampshire 22 April 2014. */
import { story } from '../story.ts'

export const birminghamInadequate = story({
  url: 'https://www.theguardian.com/society/2014/may/23/birmingham-childrens-services-inadequate-ofsted-inspection',
  byline: 'Robin Sample',
  published: '2014-05-23',
  people: {
    lan: { name: 'Crispin Langstaff', role: 'council leader', council: 'E08000025' },
    who: { name: 'Adela Whorwood', role: 'strategic director for people', council: 'E08000025' },
    mac: { name: 'Fergus Macalister', role: 'national organiser', council: null },
    tim: { name: 'Honor Timperley', role: 'children’s minister', council: null },
  },
  headline: `[[council E08000025|Birmingham]] children [[quote partial 1 ofsted|‘invisible to those meant to protect them’]], Ofsted finds`,
  standfirst: `
    England’s biggest council receives the [[rating inadequate overall-effectiveness current E08000025|lowest
    grade]] in every category under the watchdog’s tougher regime`,
  caption: 'Birmingham council house in Victoria Square. Photograph: The Specimen',
  body: `
    Children in the country’s largest local authority are being left in danger because social workers do not know
    how many of them there are, according to a report in which Ofsted pronounces every part of the service [[rating
    inadequate overall-effectiveness current E08000025|inadequate]].

    Inspectors who spent four weeks at [[council E08000025|Birmingham city council]] in [[date 2014-03 2014-04|March
    and April]] came upon [[count 431|431]] children in need whose cases nobody had looked at, and cupboards of
    files that had been closed to make the figures manageable.

    [[quote direct 2 ofsted|“Some children have become invisible to those meant to protect them,”]] the report,
    published on [[date 2014-05-23|Friday]], says. [[quote direct 2 ofsted|“Their circumstances are not known, and
    so nobody can say that they are safe.”]]

    The city’s safeguarding children board, which brings the council together with the NHS and West Midlands police,
    was likewise found to be [[rating inadequate overall-effectiveness other-subject -|inadequate]].

    The verdict will renew pressure on ministers to take the service out of the council’s hands, as they have
    resolved to do in [[council E08000017|Doncaster]] and are thought to be considering in [[council
    E06000039|Slough]]. In the league table that Ofsted drew up each year until [[date 2011|2011]] the city was
    shown as “[[rating performs-poorly annual-rating previous E08000025|performing poorly]]”; inspectors who came in
    [[date 2012|2012]] rated it, again, [[rating inadequate overall-effectiveness previous E08000025|inadequate]].

    [[person lan|Crispin Langstaff]], the Labour leader of the council, said he did not dispute a word of it.
    [[quote direct 3 lan|“If this were a school we would have closed it,”]] he said. [[quote direct 3 lan|“You can’t
    close a city. What you can do is stop pretending that a reorganisation every two years is the same as getting
    better.”]]

    [[person who|Adela Whorwood]], who arrived from [[council E10000014|Hampshire]] as the council’s strategic
    director for people in [[date 2013-07|July last year]], said that an extra [[money 6400000|£6.4m]] would be
    spent on social workers, [[count 140|140]] of whose posts were being filled by agencies. She hoped for “[[rating
    requires-improvement overall-effectiveness aspiration E08000025|requires improvement]]” within three years.
    [[quote direct 4 who|“That doesn’t sound like much of a battle cry,”]] she conceded. [[quote direct 4 who|“It
    would be the best result this department has ever had.”]]

    [[council E10000014|Hampshire county council]] was rated [[rating good overall-effectiveness current
    E10000014|good]] [[date 2014-04|last month]].

    The inspection was one of [[count 4|four]] whose outcomes were made public on [[date 2014-05-23|Friday]] under
    the [[framework SIF|single inspection framework]], which was introduced in [[date 2013-11|November]] and is
    regarded by directors as the most demanding that they have faced. [[council E08000032|Bradford]], [[council
    E09000004|Bexley]] and [[council E06000030|Swindon]] were all told that they [[rating requires-improvement
    overall-effectiveness current -|require improvement]], although [[council E08000032|Bradford]] was [[rating good
    looked-after-and-permanence current E08000032|good]] at looking after children once they were in care. [[count
    6|Six]] of the authorities inspected so far have been rated [[rating good overall-effectiveness aggregate
    -|good]], and not a single one [[rating outstanding overall-effectiveness aggregate -|outstanding]].

    [[person mac|Fergus Macalister]], national organiser of the Social Workers’ Alliance, said the grading did
    nothing for the people who had to carry on the next morning.

    [[quote direct 5 mac|“I’ve got members in [[council E08000025|Birmingham]] with [[count 34|34]] cases each and a
    letter from Ofsted saying they’re [[rating inadequate overall-effectiveness current E08000025|inadequate]],”]]
    he said. [[quote direct 5 mac|“Would you stay?”]]

    The children’s minister, [[person tim|Honor Timperley]], said the government would announce its response before
    the summer recess. [[quote direct 6 tim|“Every option is on the table, and that includes taking the service
    away,”]] she said.

    A spokesperson for the NSPCC called the findings [[quote partial 7 -|“depressing, but above all familiar”]].`,
  related: ['Why are social workers leaving Birmingham?'],
  inspections: [
    {
      council: 'E08000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-03', to: '2014-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2012', to: '2012' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000032',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000004',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000030',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
