import { roleLabels } from 'deelwijzer/vocabulary'
import type { ComponentChildren } from 'preact'
import { newId } from '../../database/id.ts'
import {
  Details,
  type FieldError,
  type FormValues,
  Paragraph,
  Select,
  TextInput,
  useFormValues,
  usePage,
  useTexts,
  valueOf,
} from '../../page/index.ts'
import type { OtherParty } from './draft-answers.ts'
import { type FlowTexts, flowTexts } from './texts.ts'
import { workplaceOf } from './workplaces.ts'

const channels = ['in_person', 'phone', 'letter', 'secure_mail'] as const

/** Somebody filled in here; nobody when nothing was. */
export function readSomeoneElse(
  posted: FormValues,
  texts: FlowTexts,
): { readonly party: OtherParty | undefined; readonly errors: readonly FieldError[] } {
  const [role, name, organisation, channel] = ['rol', 'naam', 'organisatie', 'kanaal'].map((part) =>
    valueOf(posted, `ander-${part}`).trim(),
  )
  if (!role && !name && !organisation) return { party: undefined, errors: [] }
  const errors = [
    ...(role && role in roleLabels
      ? []
      : [{ field: 'ander-rol', message: texts.otherRoleMissing }]),
    ...[['ander-naam', name] as const, ['ander-organisatie', organisation] as const].flatMap(
      ([field, value]) => ((value ?? '').length > 200 ? [{ field, message: texts.tooLong }] : []),
    ),
  ]
  if (errors.length > 0) return { party: undefined, errors }
  const party: OtherParty = {
    id: newId(),
    role: role ?? '',
    ...workplaceOf(role ?? ''),
    ...(name && { name }),
    ...(organisation && { organisation }),
    ...(channels.some((known) => known === channel) && { channel }),
  }
  return { party, errors }
}

/** Somebody who is in no list: by role, and by name if that helps. */
export function SomeoneElse({ children }: { readonly children?: ComponentChildren }) {
  const texts = useTexts(flowTexts)
  const { language, errors } = usePage()
  const filled = valueOf(useFormValues(), 'ander-rol') !== ''
  const wrong = errors.some(({ field }) => field.startsWith('ander-'))
  const names = {
    in_person: texts.inPerson,
    phone: texts.phone,
    letter: texts.letter,
    secure_mail: texts.secureMail,
  }
  return (
    <Details summary={texts.someoneElse} open={filled || wrong}>
      <Paragraph>{texts.someoneElseHint}</Paragraph>
      <Select
        name="ander-rol"
        label={texts.otherRole}
        prompt={texts.otherRolePrompt}
        options={Object.entries(roleLabels).map(([value, label]) => ({
          value,
          label: label[language],
        }))}
      />
      <TextInput name="ander-naam" label={texts.otherName} optional />
      <TextInput name="ander-organisatie" label={texts.otherOrganisation} optional />
      <Select
        name="ander-kanaal"
        label={texts.otherChannel}
        optional
        prompt={texts.otherChannelPrompt}
        options={channels.map((value) => ({ value, label: names[value] }))}
      />
      {children}
    </Details>
  )
}
