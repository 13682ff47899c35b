import { Button, type FormValues, useTexts } from '../../page/index.ts'
import { type CheckboxCluster, GroupedCheckboxes } from '../../page/grouped-checkboxes.tsx'
import { usePartyChoices } from './party-choices.ts'
import { FlowButtons } from './page-frame.tsx'
import type { PageContent, PageKind, PageReading, ReaderTexts } from './page-kind.ts'
import { otherSide } from './sides.ts'
import { readSomeoneElse, SomeoneElse } from './someone-else.tsx'
import { flowTexts } from './texts.ts'

/** Who the other party is: several at once, from the list or filled in here. */
export const partiesPage: PageKind = {
  title: (_content, { texts }) => texts.partiesTitle,
  values: ({ flow }) => ({ partij: flow.answers.parties.map(({ id }) => id) }),
  read: readParties,
  view: (content) => <PartiesForm {...content} />,
}

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
      <SomeoneElse>
        <Button kind="secondary" name="nog" value="1">
          {texts.addParty}
        </Button>
      </SomeoneElse>
      <FlowButtons draftId={draft.id} />
      <p className="dw-why__reason">
        {texts.partiesWhy} <span className="dw-why__source">{texts.partiesSource}</span>
      </p>
    </>
  )
}
