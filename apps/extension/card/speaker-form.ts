import { t } from '../locales/t.ts'
import type { SpeakerFields } from '../quotations/speaker-fields.ts'
import { element } from './element.ts'
import { createForm } from './form.ts'

/** The fields for who speaks. */
export function createSpeakerForm() {
  const field = () => element('input', { type: 'text', maxLength: 200 })
  const [name, role, organisation] = [field(), field(), field()]
  const form = createForm(
    [
      [t('speaker.fields.name'), name],
      [t('speaker.fields.role'), role],
      [t('speaker.fields.organisation'), organisation],
    ],
    element('p', { className: 'detail' }, t('speaker.hint')),
  )

  return {
    ...form,
    fields: (): SpeakerFields => ({ name: name.value, role: role.value, organisation: organisation.value }),
    open(fields: SpeakerFields): void {
      name.value = fields.name
      role.value = fields.role
      organisation.value = fields.organisation
      form.show()
      name.select()
    },
  }
}
