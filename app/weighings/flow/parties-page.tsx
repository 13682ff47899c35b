import { roleLabels } from 'deelwijzer/vocabulary'
import { newId } from '../../database/id.ts'
import {
  Button,
  Details,
  type FormValues,
  Paragraph,
  Select,
  TextInput,
  usePage,
  useTexts,
  valueOf,
} from '../../page/index.ts'
import { useFormValues } from '../../page/form.tsx'
import type { OtherParty } from './draft-answers.ts'
import { type CheckboxCluster, GroupedCheckboxes } from '../../page/grouped-checkboxes.tsx'
import { usePartyChoices } from './party-choices.ts'
import { FlowButtons } from './page-frame.tsx'
import type { PageContent, PageKind, PageReading, ReaderTexts } from './page-kind.ts'
import { otherSide } from './sides.ts'
import { flowTexts } from './texts.ts'
import { workplaceOf } from './workplaces.ts'

/** Who the other party is: several at once, from the list or filled in here. */
export const partiesPage: PageKind = {
  title: (_content, { texts }) => texts.partiesTitle,
  values: ({ flow }) => ({ partij: flow.answers.parties.map(({ id }) => id) }),
  read: readParties,
  view: (content) => <PartiesForm {...content} />,
}

const channels = ['in_person', 'phone', 'letter', 'secure_mail'] as const

function readParties(
  { flow, directory }: PageContent,
  posted: FormValues,
  { texts }: ReaderTexts,
): PageReading {
  const offered = [...directory.contacts, ...directory.colleagues, ...flow.answers.parties]
  const ids = posted['partij'] ?? []
  const chosen = [...new Map(offered.map((party) => [party.id, party])).values()].filter(({ id }) =>
    ids.includes(id),
  )
  const { party, errors } = readSomeoneElse(posted, texts)
  const parties = party ? [...chosen, party] : chosen
  const stay = posted['nog'] !== undefined && party !== undefined
  const missing =
    parties.length === 0 && errors.length === 0
      ? [{ field: 'partij', message: texts.partiesMissing }]
      : []
  return {
    answers: { ...flow.answers, parties },
    keys: ['partij'],
    errors: [...missing, ...errors],
    stay,
  }
}

function readSomeoneElse(posted: FormValues, texts: ReaderTexts['texts']) {
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

function PartiesForm({ flow, directory }: PageContent) {
  const texts = useTexts(flowTexts)
  const { draft, answers } = flow
  const listed = new Set([...directory.contacts, ...directory.colleagues].map(({ id }) => id))
  const named = answers.parties.filter(({ id }) => !listed.has(id))
  const clusters: CheckboxCluster[] = [
    { title: texts.groupNamedHere, choices: usePartyChoices(named) },
    { title: texts.groupContacts, choices: usePartyChoices(directory.contacts) },
    {
      title: texts.groupColleagues,
      choices: usePartyChoices(directory.colleagues),
      folded: directory.contacts.length > 0,
    },
  ]
  return (
    <>
      <GroupedCheckboxes
        name="partij"
        heading
        label={texts.partiesTitle}
        hint={otherSide(flow) === 'sharer' ? texts.partiesAskLead : texts.partiesLead}
        clusters={clusters}
      />
      <SomeoneElse />
      <FlowButtons draftId={draft.id} />
      <p className="dw-why__reason">
        {texts.partiesWhy} <span className="dw-why__source">{texts.partiesSource}</span>
      </p>
    </>
  )
}

function SomeoneElse() {
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
      <Button kind="secondary" name="nog" value="1">
        {texts.addParty}
      </Button>
    </Details>
  )
}
