/** Outcome: Ofsted, Cambridgeshire, autumn of 2012 (child protection inspection; before the register begins). */
import { story } from '../../story.ts'

export const cambridgeshireArchant = story({
  url: 'https://www.edp24.co.uk/news/politics/county-council-told-to-act-over-child-protection-1-1704412',
  byline: 'Robin Sample',
  published: '2012-11-15',
  people: {
    exe: {
      name: 'Desmond Whitehand',
      role: "executive director of children's services",
      council: 'E10000003',
    },
    cab: { name: 'Rosalind Thurlow', role: 'cabinet member for children', council: 'E10000003' },
    op: { name: 'Edwin Mepal', role: 'Liberal Democrat group leader', council: 'E10000003' },
    bd: { name: 'Claudia Stretham', role: 'chairman', council: null },
  },
  headline: 'County council told to act over child protection failings',
  standfirst: '',
  caption: 'Shire Hall, Cambridge',
  body: `
    Councillors in [[council E10000003|Cambridgeshire]] have been warned that they face government intervention
    after watchdogs found that youngsters at risk of harm were not being protected.

    A report published by Ofsted [[date 2012-11-15|today]] says that the county council's child protection
    services are [[rating inadequate overall-effectiveness current E10000003|inadequate]], the [[rating
    inadequate overall-effectiveness current E10000003|lowest grade]] of the four.

    [[count 8|Eight]] inspectors arrived at Shire Hall without warning in [[date 2012-10|October]] and stayed
    for a fortnight. It was among the [[count 1 ordinal|first]] authorities to face the tougher [[framework
    CP|inspection of local authority arrangements for the protection of children]], which began in [[date
    2012-05|May]].

    [[quote direct 1 ofsted|"In too many cases, children and young people waited for weeks before anybody went
    to see them,"]] they write. [[quote direct 1 ofsted|"Some were left in homes where they had already been
    hurt."]]

    [[count 2|Two]] cases were handed back by the inspectors to be dealt with on the same day.

    They are also critical of the forms that social workers have to fill in, which they call [[quote partial 2
    ofsted|"a barrier between the worker and the child"]], and of the number of times that a family's case
    changes hands.

    [[person exe|Desmond Whitehand]], executive director of children's services, said the council accepted the
    verdict in full.

    [[quote direct 3 exe|"We thought that we were getting better, and we were wrong,"]] he said. [[quote direct
    3 exe|"I am sorry to every family that we kept waiting."]]

    [[council E10000003|Cambridgeshire]] has [[count 480|480]] children in its care. It spends less on each
    child in need than [[council E10000020|Norfolk]] or [[council E10000029|Suffolk]], according to figures seen
    by this newspaper.

    A further [[money 1500000|£1.5m]] will be found for [[count 25|25]] more social workers, [[count 10|ten]] of
    whom are already at their desks.

    [[person cab|Rosalind Thurlow]], cabinet member for children, said: [[quote direct 4 cab|"This is not
    something that money alone will mend, and I have told my colleagues so.]]

    [[quote direct 4 cab|"We have asked [[council E10000012|Essex]], which has been where we are, to look over
    our shoulder."]]

    But [[person op|Edwin Mepal]], who is Liberal Democrat group leader, said the warnings had been there since
    a critical letter from Ofsted in [[date 2011|2011]].

    [[quote direct 5 op|"We asked in this chamber whether the service was safe. We were told that we were
    scaremongering,"]] he said.

    [[person bd|Claudia Stretham]], chairman of the local safeguarding children board, said its own work was
    under review. The board was rated [[rating adequate - other-subject -|adequate]].

    The Department for Education is expected to issue a notice to improve. Neighbouring [[council
    E06000031|Peterborough]] has been under one since [[date 2011|last year]].

    Mr Whitehand hopes to bring the county up to [[rating adequate overall-effectiveness aspiration
    E10000003|adequate]] within a year and to [[rating good overall-effectiveness aspiration E10000003|good]] by
    [[date 2015|2015]].`,
  related: ['Ely bypass: have your say', 'Beet campaign under way'],
  inspections: [
    {
      council: 'E10000003',
      framework: 'CP',
      visit: 'inspection',
      inspected: { from: '2012-10', to: '2012-10' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
