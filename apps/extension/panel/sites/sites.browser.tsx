import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { OFFERED, patternsOf } from '../../sites.ts'
import { MadeUpDoor, TAB } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import * as states from '../made-up/story.ts'

const [communityCare = { name: '', domains: [] }] = OFFERED
const elsewhere = { ...TAB, url: 'https://www.communitycare.co.uk/2026/11/20/a-story/' }

const open = () => userEvent.click(page.getByText('Sites', { exact: true }))
const site = (name: string) => page.getByRole('switch', { name })

afterEach(() => document.body.replaceChildren())

test('a site is allowed when the reader agrees, and taken back', async () => {
  await renderPanel(new MadeUpDoor(states.oneRecord))
  await open()
  await expect.element(site('Community Care')).toHaveAttribute('aria-checked', 'false')
  await userEvent.click(site('Community Care'))
  await expect.element(site('Community Care')).toHaveAttribute('aria-checked', 'true')
  await expect.element(page.getByRole('status')).toHaveTextContent('Spotcheck now reads Community Care.')
  await userEvent.click(site('Community Care'))
  await expect.element(site('Community Care')).toHaveAttribute('aria-checked', 'false')
})

test('a no to the browser is taken for one', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  door.consent = false
  await renderPanel(door)
  await open()
  await userEvent.click(site('The Guardian'))
  await expect.element(page.getByRole('status')).toMatchTextContent(/access was not given/)
  await expect.element(site('The Guardian')).toHaveAttribute('aria-checked', 'false')
})

test('any other site is added by an address of it, and is listed', async () => {
  await renderPanel(new MadeUpDoor(states.oneRecord))
  await open()
  const field = page.getByLabelText('Another site')
  await userEvent.fill(field, 'no site')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toMatchTextContent(/no address of a web site/)
  await userEvent.fill(field, 'www.echo.example/news/a-story')
  await userEvent.keyboard('{Enter}')
  await expect.element(site('echo.example')).toHaveAttribute('aria-checked', 'true')
})

test('a page of another site can be read once, or its site allowed', async () => {
  const door = new MadeUpDoor(null, { tab: elsewhere })
  await renderPanel(door)
  await expect
    .element(page.getByRole('tabpanel').getByText('Spotcheck does not read Community Care'))
    .toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Highlight this page once' }))
  expect(door.toBackground).toEqual([{ type: 'read-once', tab: TAB.id }])
  await userEvent.click(page.getByRole('button', { name: 'Let Spotcheck read Community Care' }))
  await expect.element(page.getByRole('tabpanel').getByText('This page gives no answer')).toBeVisible()
})

test('a page that cannot be read says why', async () => {
  const door = new MadeUpDoor(null, { tab: elsewhere })
  door.refusal = 'Cannot access contents of the page.'
  await renderPanel(door)
  await userEvent.click(page.getByRole('button', { name: 'Highlight this page once' }))
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Cannot access contents/)
})

test('where the browser withholds even CYP Now, the panel says so, and asks for it', async () => {
  const door = new MadeUpDoor(null, { tab: { ...TAB, url: null } })
  door.allow([])
  await renderPanel(door)
  await expect
    .element(
      page.getByRole('tabpanel').getByText('Your browser does not let Spotcheck read CYP Now by itself.'),
    )
    .toBeVisible()
  await open()
  await userEvent.click(site('CYP Now'))
  await expect.element(page.getByText('from the start')).toBeVisible()
})

test('axe finds nothing to complain of', async () => {
  const door = new MadeUpDoor(null, { tab: elsewhere })
  door.allow(patternsOf(communityCare))
  await renderPanel(door)
  await open()
  const { violations } = await axe.run(document.querySelector('#panel') ?? document)
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('a short page that was taken for none can be read all the same; where that finds no story, the panel says so', async () => {
  const door = new MadeUpDoor(states.noStory)
  await renderPanel(door)
  await userEvent.click(page.getByRole('button', { name: 'Highlight this page once' }))
  expect(door.toBackground).toEqual([{ type: 'read-once', tab: TAB.id }])
  await expect.element(page.getByRole('status')).toMatchTextContent(/too little running text/)
})
