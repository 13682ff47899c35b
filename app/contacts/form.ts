import { domainLabels, roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import type { Contact, NewContact } from '../organisations/contacts-repository.ts'
import { field, type FormValues, formValues } from '../page/index.ts'
import { channels } from '../weighings/decide/decided.ts'
import { workplaceOf } from '../weighings/flow/workplaces.ts'
import type { ContactTexts } from './texts.ts'

type Choices = readonly [string, ...string[]]

const keysOf = (labels: object, without: readonly string[] = []): Choices =>
  Object.keys(labels).filter((key) => !without.includes(key)) as unknown as Choices

/** A client or a relative belongs in a file, not in a list that the whole organisation reads. */
export const roles = keysOf(roleLabels, ['client', 'parent', 'family_or_neighbour'])
export const settings = keysOf(settingLabels, ['citizen'])
export const domains = keysOf(domainLabels)

const longest = 200

/** What a contact takes: a name and a role; where they work when the role does not say it. */
export const contactForm = (texts: ContactTexts) =>
  z
    .object({
      name: field.text(texts.nameMissing, texts.tooLong, longest),
      role: field.choice(roles, texts.roleMissing),
      setting: field.optionalChoice(settings, texts.settingMissing),
      domain: field.optionalChoice(domains, texts.choose),
      organisation: field.optionalText(texts.tooLong, longest),
      channel: field.optionalChoice(channels, texts.choose),
    })
    .refine(({ role, setting }) => setting ?? workplaceOf(role).setting, {
      message: texts.settingMissing,
      path: ['setting'],
    })
type ContactForm = z.infer<ReturnType<typeof contactForm>>

/** The contact that a form describes; what was left open comes from the role. */
export function contactFrom(form: ContactForm): NewContact {
  const usual = workplaceOf(form.role)
  const setting = form.setting ?? usual.setting ?? ''
  const domain = form.domain ?? (setting === usual.setting ? usual.domain : undefined)
  return {
    name: form.name,
    role: form.role,
    setting,
    domain: domain ?? null,
    organisationName: form.organisation ?? null,
    channel: form.channel ?? null,
  }
}

/** The form as a contact fills it in. */
export const valuesOf = ({ organisationName, ...contact }: Contact): FormValues =>
  formValues({
    name: contact.name,
    role: contact.role,
    setting: contact.setting,
    domain: contact.domain ?? undefined,
    organisation: organisationName ?? undefined,
    channel: contact.channel ?? undefined,
  })
