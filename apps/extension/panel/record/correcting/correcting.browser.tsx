import { type Correction, sourceOf } from '@spotcheck/core'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor, recordOf } from '../../made-up/door.ts'
import { renderWithRecords } from '../../made-up/render.tsx'
import * as states from '../../made-up/story.ts'

const record = () => page.getByRole('article')
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** Opens a field, or whatever a button opens, by the keyboard. */
async function open(name: string): Promise<void> {
  await expect.element(button(name)).toBeVisible()
  button(name).element().focus()
  await userEvent.keyboard('{Enter}')
}

/** Kept from the story beside, in its `revision`th state. */
function kept(corrected: Correction | null, revision: number) {
  const { extraction } = states.oneRecord
  if (!extraction) throw new Error('The made-up story has lost its text.')
  return { ...recordOf(sourceOf(extraction, states.wakefield, states.URL_OF_STORY), 0), corrected, revision }
}

const leadership = (rating: 'good' | 'outstanding'): Correction => ({
  judgements: [{ judgement: 'leadership', rating }],
})

test('a judgement that was missed is added by the keyboard, and can be taken back', async () => {
  const judgements = states.wakefield.judgements.slice(0, 3)
  const door = new MadeUpDoor(states.storyOf([{ ...states.wakefield, judgements }]))
  await renderWithRecords(door)
  await open('Add a judgement')
  await expect.element(page.getByRole('combobox', { name: 'The judgement' })).toHaveFocus()
  await expect.element(button('Save corrected record')).toBeDisabled()
  await userEvent.keyboard('{Tab} {ArrowDown}{ArrowDown}{Enter}')
  await expect
    .element(record())
    .toMatchTextContent(/Children in care and care leavers\s*Requires improvement\s*Spotcheck read: nothing/)
  await expect.element(button('Correct: children in care and care leavers')).toHaveFocus()
  expect(door.toBackground).toMatchObject([
    {
      corrected: {
        judgements: [{ judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' }],
      },
    },
  ])
  await expect
    .element(record())
    .toMatchTextContent('Differs: the story says requires improvement for children in care and care leavers')
  await open('Correct: children in care and care leavers')
  await page.getByRole('radio', { name: 'No grade' }).click()
  await button('Save correction').click()
  await expect.element(record()).not.toMatchTextContent('Spotcheck read')
})

test('all judgements of a framework have their lines: none can be added', async () => {
  await renderWithRecords(new MadeUpDoor(states.oneRecord))
  await expect.element(button('Correct: leadership')).toBeVisible()
  await expect.element(button('Add a judgement')).not.toBeInTheDocument()
})

test('the days on site are typed, and shown as they are understood; the check goes by them', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await open('Correct: dates on site')
  const field = page.getByRole('textbox', { name: 'On site' })
  await expect.element(field).toHaveValue('June 2018')
  await userEvent.keyboard('the summer')
  await expect.element(record()).toMatchTextContent('Type it as 4 to 15 June 2018')
  await expect.element(button('Save corrected record')).toBeDisabled()
  await userEvent.keyboard('{Control>}a{/Control}3-14 may 2018')
  await expect.element(field).toHaveAccessibleDescription('3 to 14 May 2018')
  await userEvent.keyboard('{Enter}')
  await expect.element(record()).toMatchTextContent(/On site\s*3 to 14 May 2018\s*Spotcheck read: June 2018/)
  await expect
    .element(record())
    .toMatchTextContent('Differs: the story says on site 3 to 14 May 2018, Ofsted 4 to 15 June 2018')
  await expect.element(button('Correct: dates on site')).toHaveFocus()
})

test('what the story does not say is taken out', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await open('Correct: dates on site')
  await userEvent.keyboard('{Backspace}{Enter}')
  await expect
    .element(record())
    .toMatchTextContent(/On site\s*The story does not say when\s*Spotcheck read: June 2018/)
  expect(door.toBackground).toMatchObject([{ corrected: { inspected: null, judgements: [] } }])
  await button('Copy record').click()
  expect(door.copies[0]).toContain(
    'Corrected by you: dates on site not said in the story (Spotcheck read: June 2018)',
  )
})

test('the visit and the date of the report are corrected', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await open('Correct: visit')
  await page.getByRole('combobox', { name: 'The visit' }).selectOptions('re-inspection')
  await userEvent.keyboard('{Enter}')
  await expect.element(record()).toMatchTextContent(/Visit\s*re-inspection\s*Spotcheck read: inspection/)
  await expect.element(button('Correct: visit')).toHaveFocus()
  await open('Correct: date of the report')
  await expect.element(page.getByRole('textbox', { name: 'The report’s date' })).toHaveFocus()
  await userEvent.keyboard('17 July 2018{Enter}')
  await expect.element(record()).toMatchTextContent(/Report\s*17 July 2018\s*Spotcheck read: nothing/)
  expect(door.toBackground.at(-1)).toMatchObject({
    type: 'correct-record',
    revision: 1,
    corrected: { visit: 're-inspection', published: '2018-07-17', judgements: [] },
  })
})

test('the outcome before is put right: its grade, framework, date and parts', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await open('Correct: outcome before')
  await expect.element(page.getByRole('radio', { name: 'Requires improvement' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  await page.getByRole('combobox', { name: 'The framework' }).selectOptions('Not said in the story')
  await page.getByRole('textbox', { name: 'On site' }).fill('July 2015')
  await page.getByText('Grades of the parts').click()
  const adoption = page.getByRole('combobox', { name: 'Adoption' })
  await adoption.selectOptions('Outstanding')
  adoption.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Correct: outcome before')).toHaveFocus()
  await expect.element(record()).toMatchTextContent(/Before\s*Good\s*July 2015/)
  await expect
    .element(record())
    .toMatchTextContent(
      'Spotcheck read: requires improvement for overall effectiveness, Single inspection framework (SIF), July 2016',
    )
  await expect.element(record()).toMatchTextContent(/Adoption\s*before: outstanding/)
  await expect.element(record()).toMatchTextContent('Down two grades')
  expect(door.toBackground).toMatchObject([
    {
      type: 'save-record',
      corrected: {
        previous: {
          framework: null,
          inspected: { from: '2015-07', to: '2015-07' },
          judgements: [
            { judgement: 'overall-effectiveness', rating: 'good' },
            { judgement: 'adoption', rating: 'outstanding' },
          ],
        },
      },
    },
  ])
  await button('Copy as an example').click()
  expect(door.copies[0]).toContain("rating: 'good', judgement: 'overall-effectiveness', status: 'previous'")
})

test('an outcome before that the story does not tell is added, and taken back', async () => {
  const door = new MadeUpDoor(states.storyOf([{ ...states.wakefield, previous: null, change: null }]))
  await renderWithRecords(door)
  await expect.element(record()).toMatchTextContent(/Before\s*The story does not say/)
  await open('Correct: outcome before')
  await page.getByRole('radio', { name: 'Outstanding' }).click()
  await userEvent.keyboard('{Enter}')
  await expect.element(record()).toMatchTextContent(/Before\s*Outstanding\s*The story does not say when/)
  await expect.element(record()).toMatchTextContent('Down three grades')
  await expect.element(button('Correct: outcome before')).toHaveFocus()
  await open('Correct: outcome before')
  await page.getByRole('radio', { name: 'No grade' }).click()
  await button('Save correction').click()
  await expect.element(record()).not.toMatchTextContent('Spotcheck read')
  expect(door.toBackground.at(-1)).toMatchObject({ type: 'correct-record', corrected: null })
})

test('of two windows at one field the later one is told, sees what the other chose, and loses nothing', async () => {
  const door = new MadeUpDoor(states.oneRecord, { records: [kept(null, 1)] })
  await renderWithRecords(door)
  await open('Correct: leadership')
  await userEvent.keyboard('{ArrowUp}')
  door.elsewhereRecords([kept(leadership('good'), 2)])
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('This was changed in another window while you were choosing: it is now good.')
  await expect.element(page.getByRole('radio', { name: 'Requires improvement' })).toBeChecked()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Save correction')).toBeDisabled()
  expect(door.toBackground).toEqual([])
  await button('Save mine over it').click()
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Requires improvement/)
  expect(door.toBackground).toMatchObject([{ type: 'correct-record', revision: 2 }])
})

test('a judgement that both windows add is one, and the later window decides its grade', async () => {
  const judgements = states.wakefield.judgements.slice(0, 1)
  const door = new MadeUpDoor(states.storyOf([{ ...states.wakefield, judgements }]), {
    records: [kept(null, 1)],
  })
  await renderWithRecords(door)
  await open('Add a judgement')
  await page.getByRole('combobox', { name: 'The judgement' }).selectOptions('Impact of leaders')
  await page.getByRole('radio', { name: 'Inadequate' }).click()
  door.elsewhereRecords([kept(leadership('good'), 2)])
  await expect.element(page.getByRole('alert')).toMatchTextContent('it is now good')
  await button('Save mine over it').click()
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Inadequate/)
  await expect.element(button('Add a judgement')).toHaveFocus()
})

test('what another window chose can be kept', async () => {
  const door = new MadeUpDoor(states.oneRecord, { records: [kept(leadership('good'), 1)] })
  await renderWithRecords(door)
  await open('Correct: leadership')
  await userEvent.keyboard('{ArrowDown}')
  door.elsewhereRecords([kept(leadership('outstanding'), 2)])
  await button('Keep that').click()
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Outstanding/)
  await expect.element(button('Correct: leadership')).toHaveFocus()
  expect(door.toBackground).toEqual([])
})

test('another field that another window changed is no matter, and both stand', async () => {
  const door = new MadeUpDoor(states.oneRecord, { records: [kept(null, 1)] })
  await renderWithRecords(door)
  await open('Correct: visit')
  door.elsewhereRecords([kept(leadership('good'), 2)])
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Good/)
  await page.getByRole('combobox', { name: 'The visit' }).selectOptions('re-inspection')
  await userEvent.keyboard('{Enter}')
  expect(door.toBackground).toMatchObject([
    { type: 'correct-record', revision: 2, corrected: { ...leadership('good'), visit: 're-inspection' } },
  ])
})

const FIELDS = [
  'council',
  'outcome before',
  'leadership',
  'framework',
  'visit',
  'dates on site',
  'date of the report',
]

test.each(['light', 'dark'])('axe finds nothing to complain of in any editor, %s', async (scheme) => {
  const read = { ...states.wakefield, judgements: states.wakefield.judgements.slice(0, 3) }
  const door = new MadeUpDoor(states.storyOf([read]), { records: [kept(null, 1)] })
  // Before anything is there whose colours would take their time to change.
  document.documentElement.style.colorScheme = scheme
  await renderWithRecords(door)
  for (const name of FIELDS) {
    await open(`Correct: ${name}`)
    expect(await violations()).toEqual([])
  }
  await open('Add a judgement')
  expect(await violations()).toEqual([])
  await open('Correct: leadership')
  await userEvent.keyboard('{ArrowUp}')
  door.elsewhereRecords([kept(leadership('good'), 2)])
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(await violations()).toEqual([])
})

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector('#panel') ?? document)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test('what the reader asks to correct in the page opens in its record, once', async () => {
  const door = new MadeUpDoor(states.threeRecords)
  await renderWithRecords(door)
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  door.asksToCorrect(startOf('inadequate. '))
  await expect.element(page.getByRole('heading', { name: 'Surrey County Council' })).toBeVisible()
  await expect.element(button('Correct: overall effectiveness')).toHaveAttribute('aria-expanded', 'true')
  await expect.element(page.getByRole('radio', { checked: true })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  door.readerSays(states.threeRecords)
  await expect.element(button('Correct: overall effectiveness')).toHaveAttribute('aria-expanded', 'false')

  door.asksToCorrect(startOf('Wakefield Council'))
  await expect.element(page.getByRole('combobox', { name: 'The council' })).toHaveFocus()
})

function startOf(words: string): number {
  const mark = states.oneRecord.extraction?.mentions.find(({ text }) => text === words)
  if (!mark) throw new Error(`Nothing says “${words}” in the made-up story.`)
  return mark.start
}
