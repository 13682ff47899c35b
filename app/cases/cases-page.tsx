import {
  Alert,
  ButtonGroup,
  ButtonLink,
  Heading,
  longDate,
  Paragraph,
  StatusBadge,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { CaseList, ListedCase } from './case-list.ts'
import { phaseLabels } from './phases.ts'
import { caseTexts } from './texts.ts'

/** What was just done, for who comes back to the list. */
export const doneThings = ['closedNow', 'leftNow', 'declinedNow'] as const
export type DoneThing = (typeof doneThings)[number]

/** Invitations to oneself first, then the cases in which one takes part. */
export function CasesPage(props: {
  readonly list: CaseList
  readonly done: DoneThing | undefined
}) {
  const { list, done } = props
  const texts = useTexts(caseTexts)
  return (
    <>
      <Heading level={1}>{texts.listTitle}</Heading>
      <Paragraph kind="lead">{texts.listLead}</Paragraph>
      {done ? (
        <Alert kind="ok">
          <Paragraph>{texts[done]}</Paragraph>
        </Alert>
      ) : null}
      {list.invitations.length > 0 ? <Invitations list={list} /> : null}
      {list.cases.length > 0 ? <Cases cases={list.cases} /> : <NoCases />}
      <p className="dw-aside">
        {list.next === undefined ? null : (
          <TextLink href={`${paths.cases()}?na=${list.next}`}>{texts.older}</TextLink>
        )}
        <TextLink href={paths.conferences()}>{texts.conferences}</TextLink>
        <TextLink href={paths.workingPhases()}>{texts.working}</TextLink>
        <TextLink href={paths.lessons()}>{texts.lessons}</TextLink>
      </p>
    </>
  )
}

function Invitations({ list }: { readonly list: CaseList }) {
  const texts = useTexts(caseTexts)
  return (
    <>
      <Heading level={2}>{texts.invitations}</Heading>
      <TaskList
        tasks={list.invitations.map(({ id, by, question }) => ({
          id,
          title: texts.invitedBy(by),
          href: paths.invitation({ participantId: id }),
          hint: question,
          status: <StatusBadge kind="warning">{texts.toAnswer}</StatusBadge>,
        }))}
      />
    </>
  )
}

function Cases({ cases }: { readonly cases: readonly ListedCase[] }) {
  const texts = useTexts(caseTexts)
  return (
    <>
      <Heading level={2}>{texts.mine}</Heading>
      <CaseRows cases={cases} />
    </>
  )
}

/** Cases, each with its purpose, whom it is about and in which phase it is. */
export function CaseRows({ cases }: { readonly cases: readonly ListedCase[] }) {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  return (
    <TaskList
      tasks={cases.map(({ id, purpose, phase, names, openedAt }) => ({
        id,
        title: purpose || texts.wordsGone,
        href: paths.case({ caseId: id }),
        hint: [
          names.length > 0 ? `${texts.about} ${names.join(', ')}` : '',
          `${texts.opened.toLowerCase()} ${longDate(openedAt, language)}`,
        ]
          .filter(Boolean)
          .join(' · '),
        status: <StatusBadge>{phaseLabels[phase][language]}</StatusBadge>,
      }))}
    />
  )
}

function NoCases() {
  const texts = useTexts(caseTexts)
  return (
    <>
      <Paragraph>{texts.none}</Paragraph>
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.clients()}>
          {texts.toClients}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
