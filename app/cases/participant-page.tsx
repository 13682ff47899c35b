import {
  Button,
  ButtonGroup,
  ButtonLink,
  DataList,
  type DataRow,
  Form,
  FormNumber,
  Heading,
  longDate,
  Panel,
  Paragraph,
  StatusBadge,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { CaseShare } from '../shares/case-shares-repository.ts'
import { StateBadge } from '../shares/share-page.tsx'
import { stateOf } from '../shares/share-state.ts'
import { workOf } from './case-participants.tsx'
import { type Inviting, invitingOf } from './case-tasks.ts'
import type { Person } from './case-view.ts'
import { categoryLine } from './category-words.ts'
import { type InviteTexts, inviteTexts } from './invite-texts.ts'
import type { Participant, Standing } from './participants-repository.ts'
import type { Case } from './repository.ts'
import { caseTexts } from './texts.ts'
import type { Weighed, Weighing } from './weighed-repository.ts'

/** Somebody in a case, as one who takes part sees them. */
export interface ParticipantView {
  readonly one: Participant
  readonly leads: boolean
  readonly question: string
  /** Who proposed them, with where that person works. */
  readonly proposedBy: string
  readonly people: readonly Person[]
  readonly weighed: readonly Weighed[]
  readonly weighings: readonly Weighing[]
  /** What one's own organisation shared with them, as far as one reaches its weighing. */
  readonly shares: readonly CaseShare[]
  readonly found: Case
}

/** Who somebody is, how they stand, and for who leads: what was weighed to invite them. */
export function ParticipantPage({ view }: { readonly view: ParticipantView }) {
  const texts = useTexts(inviteTexts)
  const { one, leads } = view
  const isInside = one.professionalId !== undefined
  const isHere = one.standing !== 'ended' && one.standing !== 'declined'
  return (
    <>
      <Heading level={1}>{one.name}</Heading>
      <Facts view={view} />
      {leads && isInside && isHere ? <Weighing view={view} /> : null}
      <Shared view={view} />
      {leads && isHere ? (
        <ButtonGroup>
          <ButtonLink
            kind="secondary"
            href={paths.endParticipation({ caseId: one.caseId, participantId: one.id })}
          >
            {texts[endTexts[one.standing]]}
          </ButtonLink>
        </ButtonGroup>
      ) : null}
    </>
  )
}

/** What ending somebody's part is called, by how they stand. */
export const endTexts: Readonly<
  Record<Standing, 'takeBack' | 'withdrawInvitation' | 'end' | 'removeOutside'>
> = {
  proposed: 'takeBack',
  invited: 'withdrawInvitation',
  takes_part: 'end',
  declined: 'end',
  ended: 'end',
  outside: 'removeOutside',
}

function Facts({ view }: { readonly view: ParticipantView }) {
  const texts = useTexts(inviteTexts)
  const standings = useTexts(caseTexts)
  const { language } = usePage()
  const { one, question, proposedBy } = view
  const rows: readonly (DataRow | false)[] = [
    { key: texts.work, value: workOf(one, language) },
    { key: texts.standing, value: standings[one.standing] },
    question !== '' && { key: texts.asked, value: <span className="dw-words">{question}</span> },
    proposedBy !== '' && { key: texts.proposedBy, value: proposedBy },
  ]
  return <DataList rows={rows.filter((row) => row !== false)} />
}

function Weighing({ view }: { readonly view: ParticipantView }) {
  const texts = useTexts(inviteTexts)
  return (
    <>
      <Heading level={2}>{texts.weighHeading}</Heading>
      <Paragraph>{texts.weighLead}</Paragraph>
      {view.people.map((person) => (
        <PersonPanel key={person.id} view={view} person={person} />
      ))}
      <Heading level={3}>{texts.sees}</Heading>
      <Paragraph>{texts.seesText}</Paragraph>
    </>
  )
}

function Shared({ view }: { readonly view: ParticipantView }) {
  const texts = useTexts(inviteTexts)
  const { language } = usePage()
  const { shares, found, one } = view
  const mayShare = one.standing === 'takes_part' || one.standing === 'outside'
  return (
    <>
      <Heading level={2}>{texts.shared}</Heading>
      {shares.length === 0 ? (
        <Paragraph>{texts.sharedNone}</Paragraph>
      ) : (
        <TaskList
          tasks={shares.map((share) => ({
            id: share.id,
            title: categoryLine(share.categories, language),
            href: paths.share({ shareId: share.id }),
            hint: longDate(share.madeAt, language),
            status: <StateBadge state={stateOf(share, found, one)} />,
          }))}
        />
      )}
      {mayShare ? (
        <p className="dw-aside">
          <TextLink href={`${paths.shareInCase({ caseId: found.id })}?voor=${one.id}`}>
            {texts.share}
          </TextLink>
        </p>
      ) : null}
    </>
  )
}

const badges: Readonly<
  Record<
    Inviting['state'],
    {
      readonly text: keyof InviteTexts &
        ('invitedFor' | 'busy' | 'undecided' | 'decidedNot' | 'toWeigh' | 'noOwnFile')
      readonly kind: 'ok' | 'info' | 'warning' | 'neutral'
    }
  >
> = {
  invited: { text: 'invitedFor', kind: 'ok' },
  busy: { text: 'busy', kind: 'info' },
  undecided: { text: 'undecided', kind: 'warning' },
  decided: { text: 'decidedNot', kind: 'neutral' },
  to_weigh: { text: 'toWeigh', kind: 'warning' },
  no_own_file: { text: 'noOwnFile', kind: 'warning' },
}

function PersonPanel(props: { readonly view: ParticipantView; readonly person: Person }) {
  const { view, person } = props
  const texts = useTexts(inviteTexts)
  const inviting = invitingOf(view, view.one, person)
  const { text, kind } = badges[inviting.state]
  // Who takes part for one of the people need not be invited for the others.
  const isCalm = inviting.state === 'to_weigh' && view.one.standing === 'takes_part'
  return (
    <Panel heading={person.name} level={3}>
      <Paragraph>
        <StatusBadge kind={isCalm ? 'neutral' : kind}>{texts[text]}</StatusBadge>
      </Paragraph>
      <NextStep {...props} inviting={inviting} />
    </Panel>
  )
}

function NextStep(props: {
  readonly view: ParticipantView
  readonly person: Person
  readonly inviting: Inviting
}) {
  const { view, person, inviting } = props
  const texts = useTexts(inviteTexts)
  const { name } = person
  const { caseId, id: participantId, standing } = view.one
  const isFirst = inviting.state === 'to_weigh' && standing !== 'takes_part'
  switch (inviting.state) {
    case 'invited':
      return null
    case 'busy':
      return (
        <ButtonLink href={paths.weighing({ draftId: inviting.draftId })}>
          {texts.goOn(name)}
        </ButtonLink>
      )
    case 'undecided':
      return (
        <ButtonLink href={paths.recordDecision({ weighingId: inviting.weighingId })}>
          {texts.decide(name)}
        </ButtonLink>
      )
    case 'no_own_file':
      return (
        <Paragraph>
          {texts.noOwnFileHint}{' '}
          {person.fileId === undefined ? (
            <TextLink href={paths.linkCasePerson({ caseId, subjectId: person.id })}>
              {texts.noOwnFile}
            </TextLink>
          ) : null}
        </Paragraph>
      )
    default:
      return (
        <>
          {inviting.state === 'decided' ? (
            <Paragraph>
              <TextLink href={paths.record({ weighingId: inviting.weighingId })}>
                {texts.look(name)}
              </TextLink>
            </Paragraph>
          ) : null}
          <Form
            action={paths.weighInvitation({ caseId, participantId, subjectId: person.id })}
            id={`weeg-${person.id}`}
          >
            <FormNumber />
            <ButtonGroup>
              <Button kind={isFirst ? 'primary' : 'secondary'}>
                {inviting.state === 'decided' ? texts.again(name) : texts.weigh(name)}
              </Button>
            </ButtonGroup>
          </Form>
        </>
      )
  }
}
