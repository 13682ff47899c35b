import { domainLabels, roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import { field } from '../page/index.ts'
import { workplaceOf } from '../weighings/flow/workplaces.ts'
import type { InviteTexts } from './invite-texts.ts'

type Choices = readonly [string, ...string[]]

const keysOf = (labels: object, without: readonly string[] = []): Choices =>
  Object.keys(labels).filter((key) => !without.includes(key)) as unknown as Choices

/** The client takes part in another way than as a recipient from outside. */
export const outsideRoles = keysOf(roleLabels, ['client'])
export const settings = keysOf(settingLabels)
export const domains = keysOf(domainLabels)

/** What an invitation asks. */
export const questionForm = (texts: InviteTexts) =>
  z.object({ question: field.text(texts.questionMissing, texts.tooLong, 1000) })

/** Somebody from outside: who they are, and where they work when the role does not say it. */
export const outsideForm = (texts: InviteTexts) =>
  z
    .object({
      name: field.text(texts.nameMissing, texts.nameTooLong, 200),
      workplace: field.optionalText(texts.nameTooLong, 200),
      role: field.choice(outsideRoles, texts.roleMissing),
      setting: field.optionalChoice(settings, texts.settingMissing),
      domain: field.optionalChoice(domains, texts.choose),
    })
    .refine(({ role, setting }) => setting ?? workplaceOf(role).setting, {
      message: texts.settingMissing,
      path: ['setting'],
    })

/** Who that is, as a participant; what was left open comes from the role. */
export function outsideFrom(form: z.infer<ReturnType<typeof outsideForm>>) {
  const usual = workplaceOf(form.role)
  const setting = form.setting ?? usual.setting ?? ''
  const domain = form.domain ?? (setting === usual.setting ? usual.domain : undefined)
  return {
    outside: [form.name, form.workplace].filter(Boolean).join(', '),
    role: form.role,
    setting,
    ...(domain !== undefined && { domain }),
  }
}
