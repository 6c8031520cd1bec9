/** Roles that clauses tell, bodies that are no council's, and whose "its" is: examples of the rule `person`. */
import type { PersonMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

export const told: Example<PersonMention>[] = [
  {
    text: 'Bury Council was rated good. Ivor Blane, who has led the authority for six years, was glad. Grace Lindley, who was made director of children’s services in March, was not. Zelda Crane stepped down as lead member on Friday.',
    finds: [
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
      { name: 'Grace Lindley', role: "director of children's services", council: 'E08000002' },
      { name: 'Zelda Crane', role: 'lead member', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was rated good. Dev Malhotra, who led Bury to that grade, was with Hull until May and is the borough’s director of early help. Mara Whitlow, who came from Leeds to be chief executive, took over the role of returning officer.',
    finds: [
      { name: 'Dev Malhotra', role: 'director of early help', council: 'E08000002' },
      { name: 'Mara Whitlow', role: 'chief executive', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was rated good. Its new director of children’s services is Grace Lindley. The council has a new chief executive: Mara Whitlow. The Association of Carers, whose president is Ivor Blane, wrote to both.',
    finds: [
      { name: 'Grace Lindley', role: "director of children's services", council: 'E08000002' },
      { name: 'Mara Whitlow', role: 'chief executive', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'president', organisation: 'Association of Carers', council: null },
    ],
  },
  {
    text: 'Bury Council was inspected. That is how Zuri Adeyemi-Pike sees it. She is principal social worker at Thurrock council. Quenby Strand, a newly qualified practitioner, agrees.',
    finds: [
      { name: 'Zuri Adeyemi-Pike', role: 'principal social worker', council: 'E06000034' },
      { name: 'Quenby Strand', role: 'newly qualified practitioner' },
    ],
  },
  {
    text: 'Bury Council was inspected. Wilf Crane, chair of the residents’ association in the town, and Petra Strand, president of a network of social work managers, saw Tamsin Pike, branch secretary of the council workers’ union, and Ivor Blane, independent chair of the safeguarding board.',
    finds: [
      { name: 'Wilf Crane', role: 'chair', council: null },
      { name: 'Petra Strand', role: 'president', council: null },
      { name: 'Tamsin Pike', role: 'branch secretary', council: null },
      { name: 'Ivor Blane', role: 'independent chair', council: null },
    ],
  },
  {
    text: 'Bury Council was inspected. Imogen Strand, the MP for part of the town, was told by the government’s commissioner in Bury, Dexter Pike, and by agency worker Jo Finch. Ivor Blane, the council’s executive leader, was not.',
    finds: [
      { name: 'Imogen Strand', role: 'MP', council: null },
      { name: 'Dexter Pike', role: 'commissioner', council: null },
      { name: 'Jo Finch', role: 'agency worker', council: null },
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was rated inadequate.\n\nUnder a plan that ministers back, Kent County Council would act as its partner. Its chief executive, Grace Lindley, is to run both.\n\nThe charity Open Door said the council was not alone.\n\n“Leeds and Hull do the same,” said its director, Jo Finch.\n\n“Leeds has four of them,” said Ivor Blane, director of people.',
    finds: [
      { name: 'Grace Lindley', council: 'E10000016' },
      { name: 'Jo Finch', role: 'director', council: null },
      { name: 'Ivor Blane', role: 'director of people', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury and three more\n\nReports on four councils came out on Friday.\n\nBury Council\n\nThe town was rated good.\n\n“We knew,” said Grace Lindley, chief executive.\n\nHull City Council\n\nKent also fell. Services in the city, unlike those of the old Leeds service, require improvement.\n\nIvor Blane, the chief executive, was sorry.',
    finds: [
      { name: 'Grace Lindley', council: 'E08000002' },
      { name: 'Ivor Blane', council: 'E06000010' },
    ],
  },
  {
    text: 'Bury Council fell. Ofsted chief inspector Sir Michael Pike was told. Sir Michael was not amused. Labour councillor Jo Finch was. The council, led by Liberal Democrat Ivor Blane, was not. Grace Lindley has been named by Hull City Council as its new director.',
    finds: [
      { name: 'Michael Pike', role: 'chief inspector', council: null },
      { name: 'Jo Finch', role: 'Labour councillor', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
      { name: 'Grace Lindley', role: 'director', council: 'E06000010' },
    ],
    seen: 'https://themj.co.uk/children-services-leadership-attack-branded-contradictory',
  },
  {
    text: 'Bury Council fell. Society of Town Chief Executives director Graeme Pike and Department for Education adviser Jo Finch met Paul Strand, the local Unison branch secretary. Andy Crane, who previously worked as head of care in Kent, did not.',
    finds: [
      {
        name: 'Graeme Pike',
        role: 'director',
        organisation: 'Society of Town Chief Executives',
        council: null,
      },
      { name: 'Jo Finch', role: 'adviser', organisation: 'Department for Education', council: null },
      { name: 'Paul Strand', role: 'branch secretary', organisation: 'Unison', council: null },
      { name: 'Andy Crane', role: null },
    ],
    seen: 'https://www.entrustsocialcare.co.uk/blog/2017/january/social-workers-to-strike-over-caseloads-it-systems-and-pay/',
  },
  {
    text: 'Bury Council has asked the charity Open Door, whose helpers it pays. The leader of a council in the West Country has retired.',
    finds: [],
  },
]
