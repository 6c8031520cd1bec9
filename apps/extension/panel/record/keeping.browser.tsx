import { type Correction, type Inspection, sourceOf } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor, recordOf } from '../made-up/door.ts'
import { renderWithRecords } from '../made-up/render.tsx'
import * as states from '../made-up/story.ts'

const record = () => page.getByRole('article')
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** Opens a field by the keyboard. */
async function correct(field: string): Promise<void> {
  const pencil = button(`Correct: ${field}`)
  await expect.element(pencil).toBeVisible()
  pencil.element().focus()
  await userEvent.keyboard('{Enter}')
}

const LEADERSHIP_GOOD: Correction = {
  judgements: [{ judgement: 'leadership', rating: 'good' }],
}

const ELSEWHERE = 'https://example.org/wakefield'

/** As another paper told it, or this one, and with what the reader has corrected. */
function kept(
  corrected: Correction | null = LEADERSHIP_GOOD,
  page = ELSEWHERE,
  read: Inspection = states.wakefield,
) {
  const { extraction } = states.oneRecord
  if (!extraction) throw new Error('The made-up story has lost its text.')
  const told = sourceOf(extraction, read, page)
  const article = { ...told.article, title: 'Ofsted on Wakefield' }
  return { ...recordOf({ ...told, article }, 0), corrected }
}

test('a record is saved, removed and put back', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await button('Save record').click()
  await expect.element(button('✓ Saved')).toBeDisabled()
  await expect.element(page.getByRole('tab', { name: 'Saved 1' })).toBeVisible()
  expect(door.toBackground).toMatchObject([
    { type: 'save-record', source: { detected: { council: 'E08000036' } }, corrected: null },
  ])
  await button('Remove').click()
  await expect.element(button('Save record')).toBeVisible()
  await expect.element(button('Undo')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('✓ Saved')).toBeVisible()
  await expect.element(button('Undo')).not.toBeInTheDocument()
  await userEvent.keyboard('{Tab}')
  await expect.element(button('✓ Saved')).toHaveFocus()
})

test('a save that fails says why, and can be tried again', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  door.refusal = 'The disk is full.'
  await button('Save record').click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  door.refusal = null
  await button('Save record').click()
  await expect.element(button('✓ Saved')).toBeVisible()
})

test('a grade is corrected by the keyboard alone, which keeps the record; what was read stays in view', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('leadership')
  await expect.element(page.getByRole('radio', { name: 'Inadequate' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await expect
    .element(record())
    .toMatchTextContent(/Impact of leaders\s*Requires improvement\s*Spotcheck read: inadequate/)
  await expect.element(page.getByRole('status')).toMatchTextContent('Record saved, with your correction.')
  await expect.element(button('Correct: leadership')).toHaveFocus()
  await expect
    .element(record())
    .toMatchTextContent('Differs: the story says requires improvement for leadership, Ofsted inadequate')
  await expect.element(button('✓ Saved')).toBeVisible()
})

test('the overall grade is corrected, and how it changed goes with it; the grade as read takes that back', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('overall effectiveness')
  await page.getByRole('radio', { name: 'Good' }).click()
  await button('Save corrected record').click()
  await expect.element(record()).toMatchTextContent(/Now\s*Good\s*Overall effectiveness\s*Up one grade/)
  await correct('overall effectiveness')
  await page.getByRole('radio', { name: 'Inadequate' }).click()
  await button('Save correction').click()
  await expect
    .element(record())
    .toMatchTextContent(/Now\s*Inadequate\s*Overall effectiveness\s*Down one grade/)
  await expect.element(record()).not.toMatchTextContent('Spotcheck read')
  expect(door.toBackground.at(-1)).toMatchObject({ type: 'correct-record', revision: 1, corrected: null })
})

test('a judgement that is no rating is taken out, and its line stays', async () => {
  await renderWithRecords(new MadeUpDoor(states.oneRecord))
  await correct('help and protection')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect
    .element(record())
    .toMatchTextContent(/Help and protection\s*Not a rating\s*Spotcheck read: inadequate/)
})

test('the only grade is taken out, and nothing else is made of the record', async () => {
  const only = { ...states.wakefield, judgements: states.wakefield.judgements.slice(0, 1) }
  await renderWithRecords(new MadeUpDoor(states.storyOf([only])))
  await correct('overall effectiveness')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(record()).toMatchTextContent(/Now\s*Not a rating\s*Spotcheck read: inadequate/)
  await expect.element(button('Correct: overall effectiveness')).toHaveFocus()
})

test('a council is corrected by typing the beginning of its name', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('council')
  await userEvent.keyboard('west')
  await expect.element(page.getByText(/^Type the beginning of its name/)).toBeVisible()
  await expect.element(button('Save corrected record')).toBeDisabled()
  await userEvent.keyboard('{Control>}a{/Control}leed')
  await expect.element(record()).toMatchTextContent('Leeds City Council')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Leeds City Council' })).toBeVisible()
  await expect.element(record()).toMatchTextContent('Spotcheck read: Wakefield Council')
  expect(door.toBackground).toMatchObject([
    { corrected: { council: { council: 'E08000035', name: 'Leeds' }, judgements: [] } },
  ])
})

test('a framework that the story does not name is chosen', async () => {
  await renderWithRecords(new MadeUpDoor(states.partialStory))
  await correct('framework')
  const choice = page.getByRole('combobox', { name: 'The framework' })
  await expect.element(choice).toHaveFocus()
  await choice.selectOptions('Single inspection framework (SIF)')
  await userEvent.keyboard('{Enter}')
  await expect
    .element(record())
    .toMatchTextContent(/Framework\s*Single inspection framework \(SIF\)\s*Spotcheck read: nothing/)
})

test('Escape leaves everything as it was, and the focus where it was', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('council')
  await userEvent.keyboard('leeds{Escape}')
  await expect.element(button('Correct: council')).toHaveFocus()
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  expect(door.toBackground).toEqual([])
})

test('what was chosen stays when it cannot be saved', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('leadership')
  door.refusal = 'The disk is full.'
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  await expect.element(page.getByRole('radio', { name: 'Requires improvement' })).toBeChecked()
})

test('an inspection kept from another paper shows its corrections here, and takes this story in', async () => {
  const door = new MadeUpDoor(states.oneRecord, { records: [kept()] })
  await renderWithRecords(door)
  await expect
    .element(record())
    .toMatchTextContent('You keep this inspection already, from “Ofsted on Wakefield”.')
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Good\s*Spotcheck read: inadequate/)
  await button('Add this story to it').click()
  await expect.element(button('✓ Saved')).toBeVisible()
  await expect.element(page.getByRole('tab', { name: 'Saved 1' })).toBeVisible()
})

test('what another paper was read to say counts here too, once the reader says so', async () => {
  const judgements = states.wakefield.judgements.map((each) =>
    each.judgement === 'leadership' ? { ...each, rating: 'good' as const } : each,
  )
  const otherwise = kept(null, ELSEWHERE, { ...states.wakefield, judgements })
  const door = new MadeUpDoor(states.oneRecord, { records: [otherwise] })
  await renderWithRecords(door)
  await correct('leadership')
  await page.getByRole('radio', { name: 'Good' }).click()
  await button('Save correction').click()
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Good\s*Spotcheck read: inadequate/)
  expect(door.toBackground).toMatchObject([{ type: 'correct-record', corrected: LEADERSHIP_GOOD }])
})

test('why one field could not be saved is not said of another', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('leadership')
  door.refusal = 'The disk is full.'
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  await correct('framework')
  await expect.element(page.getByRole('combobox', { name: 'The framework' })).toHaveFocus()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test('a field that was opened while another was saved stays open', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  const release = door.hold()
  await correct('leadership')
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await correct('council')
  await userEvent.keyboard('leed')
  release()
  await expect.element(button('✓ Saved')).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: 'The council' })).toHaveValue('leed')
})

test('a framework that the story does not name is taken back', async () => {
  const door = new MadeUpDoor(states.partialStory, {
    records: [
      kept({ framework: 'SIF', judgements: [] }, ELSEWHERE, { ...states.wakefield, framework: null }),
    ],
  })
  await renderWithRecords(door)
  await correct('framework')
  await page.getByRole('combobox', { name: 'The framework' }).selectOptions('Not said in the story')
  await userEvent.keyboard('{Enter}')
  await expect.element(record()).toMatchTextContent('The part before the wall does not say which')
  expect(door.toBackground).toMatchObject([{ type: 'correct-record', corrected: null }])
})

test('a grade of another scale than the framework’s can be seen and kept', async () => {
  const correction: Correction = {
    framework: 'CP',
    judgements: [{ judgement: 'leadership', rating: 'requires-improvement' }],
  }
  await renderWithRecords(
    new MadeUpDoor(states.oneRecord, { records: [kept(correction, states.URL_OF_STORY)] }),
  )
  await correct('leadership')
  await expect.element(page.getByRole('radio', { name: 'Requires improvement' })).toHaveFocus()
})

test('a story that is read otherwise than it was kept says so, and is kept as it is read now', async () => {
  const before = kept(LEADERSHIP_GOOD, states.URL_OF_STORY, { ...states.wakefield, published: '2018-07' })
  const door = new MadeUpDoor(states.oneRecord, { records: [before] })
  await renderWithRecords(door)
  await expect.element(record()).toMatchTextContent('it reads it otherwise now')
  await button('Keep what it reads now').click()
  await expect.element(button('✓ Saved')).toBeDisabled()
  await expect.element(record()).not.toMatchTextContent('it reads it otherwise now')
  await expect.element(record()).toMatchTextContent(/Impact of leaders\s*Good\s*Spotcheck read: inadequate/)
  await expect.element(page.getByRole('tab', { name: 'Saved 1' })).toBeVisible()
})

test('a correction is copied as an example for its rule', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderWithRecords(door)
  await correct('overall effectiveness')
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await button('Copy as an example').click()
  await expect.element(page.getByRole('status')).toMatchTextContent('Put its sentence into your own words')
  expect(door.copies[0]).toContain(
    "text: 'Children’s services at Wakefield Council have been judged “inadequate” in every area.',",
  )
  expect(door.copies[0]).toContain("rating: 'requires-improvement', judgement: 'overall-effectiveness'")
})

test('the copied record says what the reader corrected', async () => {
  const door = new MadeUpDoor(states.oneRecord, { records: [kept()] })
  await renderWithRecords(door)
  await button('Copy record').click()
  expect(door.copies[0]).toContain('Corrected by you: leadership good (Spotcheck read: inadequate)')
})

test.each(['light', 'dark'])('at 240 pixels nothing reaches over the side, %s', async (scheme) => {
  await renderWithRecords(new MadeUpDoor(states.oneRecord))
  document.documentElement.style.colorScheme = scheme
  await page.viewport(240, 800)
  for (const field of ['council', 'overall effectiveness', 'leadership', 'framework']) {
    await correct(field)
    const { scrollWidth, clientWidth } = document.querySelector('#panel-record') ?? document.body
    expect(scrollWidth).toBe(clientWidth)
  }
})
