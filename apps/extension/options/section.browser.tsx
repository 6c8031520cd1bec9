import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { Section } from './section.tsx'

afterEach(() => {
  act(() => render(null, document.body))
  location.hash = ''
})

test('an address that names a part of the options leads there, though the part comes later', async () => {
  location.hash = '#import'
  await act(() =>
    render(
      <>
        <div style={{ height: '5000px' }} />
        <Section id="import" title="Import" about="Bring in a file.">
          <div style={{ height: '5000px' }} />
        </Section>
      </>,
      document.body,
    ),
  )
  const { top } = document.getElementById('import')?.getBoundingClientRect() ?? {}
  expect(Math.abs(top ?? 5000)).toBeLessThan(5)
})
