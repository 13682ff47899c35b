import { categoryLine } from '../cases/category-words.ts'
import type { Participant } from '../cases/participants-repository.ts'
import { phaseLabels } from '../cases/phases.ts'
import { dayOf } from '../clock.ts'
import {
  Alert,
  ButtonGroup,
  ButtonLink,
  dateAndTime,
  Form,
  type FormValues,
  Heading,
  HiddenField,
  longDay,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  StatusBadge,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { HandOverView } from './hand-over-view.ts'
import { closingTexts } from './texts.ts'

/** Handing a case over: first to whom, then what goes along; afterwards how that stands. */
export function HandOverPage(props: {
  readonly view: HandOverView
  readonly party: Participant | undefined
  readonly values: FormValues
}) {
  const { view, party } = props
  const texts = useTexts(closingTexts)
  return (
    <>
      <Heading level={1}>
        {party === undefined || view.done ? texts.handOverTitle : texts.handOverTo(party.name)}
      </Heading>
      <Paragraph kind="lead">{texts.handOverLead}</Paragraph>
      {view.done ? <Done view={view} /> : <PhaseNote view={view} />}
      {view.done ? null : party === undefined ? (
        <Parties view={view} />
      ) : (
        <What {...props} party={party} />
      )}
    </>
  )
}

/** What is shared before the last phase closes with the phase. */
function PhaseNote({ view: { found } }: { readonly view: HandOverView }) {
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  if (found.phase === 'closing') return null
  return (
    <Alert kind="warning">
      <Paragraph>{texts.handOverPhase(phaseLabels[found.phase][language])}</Paragraph>
      <p>
        <TextLink href={paths.casePhase({ caseId: found.id })}>{texts.leftPhase}</TextLink>
      </p>
    </Alert>
  )
}

function Parties({ view }: { readonly view: HandOverView }) {
  const texts = useTexts(closingTexts)
  const { parties, found } = view
  const caseId = found.id
  if (parties.length === 0)
    return (
      <>
        <Paragraph>{texts.handOverNobody}</Paragraph>
        <p>
          <TextLink href={paths.newParticipant({ caseId })}>{texts.invite}</TextLink>
        </p>
      </>
    )
  return (
    <>
      <Heading level={2}>{texts.handOverWho}</Heading>
      <TaskList
        tasks={parties.map(({ id, name, organisation }) => ({
          id,
          title: texts.handOverChoose(name),
          href: `${paths.handOver({ caseId })}?voor=${id}`,
          hint: organisation,
          status: null,
        }))}
      />
    </>
  )
}

/** The value of the choice that no data go along. */
export const noData = 'geen'

function What(props: {
  readonly view: HandOverView
  readonly party: Participant
  readonly values: FormValues
}) {
  const { view, party, values } = props
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  const caseId = view.found.id
  const shares = view.shares.filter(({ participantId }) => participantId === party.id)
  return (
    <>
      <ButtonGroup>
        <ButtonLink kind="secondary" href={`${paths.shareInCase({ caseId })}?voor=${party.id}`}>
          {texts.handOverWeigh}
        </ButtonLink>
      </ButtonGroup>
      <Form action={paths.handOver({ caseId })} values={values}>
        <HiddenField name="voor" value={party.id} />
        <RadioGroup
          name="mee"
          label={texts.handOverWhat}
          hint={texts.handOverWhatHint}
          choices={[
            ...shares.map(({ id, categories, madeAt }) => ({
              value: id,
              label: texts.handOverShare(
                categoryLine(categories, language),
                longDay(dayOf(madeAt), language),
              ),
            })),
            { value: noData, label: texts.handOverNothing, hint: texts.handOverNothingHint },
          ]}
        />
        <SendOrCancel
          send={texts.handOverSave}
          href={paths.handOver({ caseId })}
          cancel={texts.handOverOther}
        />
      </Form>
    </>
  )
}

function Done({ view }: { readonly view: HandOverView }) {
  const { done, firstRead, isOutside } = view
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  if (done === undefined) return null
  const name = done.name ?? texts.somebody
  return (
    <>
      <Alert kind="ok">
        <Paragraph>{texts.handOverDone(name, longDay(dayOf(done.at), language))}</Paragraph>
      </Alert>
      {done.shareId === null ? (
        <Paragraph>{texts.handOverWithout}</Paragraph>
      ) : (
        <>
          <p>
            <TextLink href={paths.share({ shareId: done.shareId })}>
              {texts.handOverToShare}
            </TextLink>{' '}
            {isOutside ? null : (
              <StatusBadge kind={firstRead ? 'ok' : 'warning'}>
                {firstRead
                  ? texts.handOverRead(dateAndTime(firstRead, language))
                  : texts.handOverUnread}
              </StatusBadge>
            )}
          </p>
          {isOutside ? null : <Paragraph>{texts.handOverAsk(name)}</Paragraph>}
        </>
      )}
    </>
  )
}
