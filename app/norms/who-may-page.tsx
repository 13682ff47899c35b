import { inSentence, roleLabels } from 'deelwijzer/vocabulary'
import {
  ButtonGroup,
  ButtonLink,
  Details,
  FilterForm,
  Heading,
  Paragraph,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { type Role, roles } from './recipients.ts'
import { useSay } from './say.ts'
import { lookUpTexts } from './texts.ts'
import type { AnswerGroup } from './who-may.ts'
import { Legend, marksIn, WhoMayTable } from './who-may-table.tsx'

/** The choice of a role, for who is not signed in or wants to see another's table. */
export function RoleForm({ chosen }: { readonly chosen?: Role }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  return (
    <FilterForm
      action={paths.whoMayChoice()}
      name="rol"
      label={texts.roleLabel}
      chosen={chosen ?? ''}
      options={[
        { value: '', label: texts.rolePrompt },
        ...roles.map((one) => ({ value: one, label: say(roleLabels[one]) })),
      ]}
      button={texts.show}
    />
  )
}

/** Where the table begins: for whom? */
export function WhoMayChoicePage() {
  const texts = useTexts(lookUpTexts)
  return (
    <>
      <Heading level={1}>{texts.whoMay}</Heading>
      <Paragraph kind="lead">{texts.whoMayText}</Paragraph>
      <RoleForm />
    </>
  )
}

/** "Who may give what to whom", for one role. */
export function WhoMayPage(props: {
  readonly role: Role
  readonly groups: readonly AnswerGroup[]
}) {
  const { role, groups } = props
  const texts = useTexts(lookUpTexts)
  const { pages } = usePage()
  const name = useSay()(inSentence(roleLabels[role]))
  return (
    <>
      <Heading level={1}>{texts.whoMay}</Heading>
      <RoleForm chosen={role} />
      <Legend used={marksIn(groups)} />
      <Details summary={texts.usualFacts}>
        <Paragraph>{texts.usualFactsText}</Paragraph>
        <Paragraph>{texts.computed}</Paragraph>
      </Details>
      <WhoMayTable role={role} caption={texts.tableCaption(name)} groups={groups} links />
      <ButtonGroup>
        <ButtonLink href={paths.sheet({ role })} kind="secondary">
          {texts.printSheet}
        </ButtonLink>
        {pages.has(paths.newWeighing.pattern) ? (
          <ButtonLink href={paths.newWeighing()}>{texts.makeWeighing}</ButtonLink>
        ) : null}
      </ButtonGroup>
    </>
  )
}
