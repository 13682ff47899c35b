import { inSentence } from 'deelwijzer/vocabulary'
import {
  Button,
  ButtonLink,
  DataList,
  type DataRow,
  Form,
  type FormValues,
  Heading,
  HiddenField,
  List,
  Panel,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { partyText, roleText } from '../flow/labels.ts'
import type { Weighing } from '../repository.ts'
import { AdditionsPart, ConsultationsPart } from './additions-part.tsx'
import { AdvicePart, AskedPart } from './advice-part.tsx'
import { canDecideAgain } from './decide-again.ts'
import { DecisionPart, Words } from './decision-part.tsx'
import { longDay, longMoment } from './moment.ts'
import type { Recorded } from './read-record.ts'
import { InformingPart, SharePart } from './share-part.tsx'
import { recordTexts } from './texts.ts'
import { WithinPart } from './within-part.tsx'

interface RecordProperties {
  readonly recorded: Recorded
  /** What is added, as it was filled in. */
  readonly values: FormValues
}

/** The record: what was decided first, then what it rests on. It reads the same on paper. */
export function RecordPage({ recorded, values }: RecordProperties) {
  const texts = useTexts(recordTexts)
  return (
    <article className="dw-record">
      <Heading level={1}>{useRecordTitle(recorded)}</Heading>
      <DataList rows={useAboutRows(recorded)} />
      <Paragraph kind="small">{texts.sealed}</Paragraph>
      <DecisionPart recorded={recorded} />
      <Complete recorded={recorded} />
      <DecideAgain recorded={recorded} />
      <SharePart recorded={recorded} values={values} />
      <WithinPart within={recorded.within} weighingId={recorded.weighing.id} />
      <InformingPart recorded={recorded} />
      <AdvicePart recorded={recorded} />
      <AskedPart recorded={recorded} />
      <ConsultationsPart recorded={recorded} />
      <AdditionsPart recorded={recorded} values={values} />
      <Related recorded={recorded} />
      <Proof recorded={recorded} />
      <Actions recorded={recorded} />
    </article>
  )
}

function useRecordTitle({ weighing }: Recorded): string {
  const texts = useTexts(recordTexts)
  return weighing.kind === 'weighing' ? texts.heading : texts[weighing.kind]
}

function useAboutRows(recorded: Recorded): readonly DataRow[] {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { weighing, client, purpose, names } = recorded
  const { recipient, deedAt, completeBefore } = weighing
  return [
    { key: texts.about, value: client ?? texts.nameless },
    ...(recipient.role ? [{ key: texts.with, value: useRecipientName(weighing) }] : []),
    ...(weighing.purposeText ? [{ key: texts.purpose, value: <Words text={purpose} /> }] : []),
    { key: texts.by, value: names.get(weighing.by) ?? '' },
    { key: texts.at, value: longMoment(weighing.sealedAt, language) },
    ...(deedAt ? [{ key: texts.deedAt, value: longMoment(deedAt, language) }] : []),
    ...(completeBefore
      ? [{ key: texts.completeBefore, value: longMoment(completeBefore, language) }]
      : []),
  ]
}

function useRecipientName({ recipient, id }: Weighing): string {
  const { language } = usePage()
  const { role } = recipient
  if (role === undefined) return ''
  const name = partyText({ ...recipient, role, id })[language]
  return recipient.name ? `${name} (${inSentence(roleText(role))[language]})` : name
}

/** An emergency waits for the rest, until a weighing completes it. */
function Complete({ recorded }: { readonly recorded: Recorded }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { weighing, completions } = recorded
  const { id: weighingId, completeBefore } = weighing
  if (weighing.kind !== 'emergency' || completeBefore === null || completions.length > 0)
    return null
  return (
    <div className="dw-screen-only">
      <Panel tone="warning">
        <Paragraph>{texts.completeText(longMoment(completeBefore, language))}</Paragraph>
        <ButtonLink href={paths.emergencyDone({ weighingId })}>{texts.complete}</ButtonLink>
      </Panel>
    </div>
  )
}

function DecideAgain({ recorded }: { readonly recorded: Recorded }) {
  const texts = useTexts(recordTexts)
  if (!canDecideAgain(recorded)) return null
  return (
    <div className="dw-screen-only">
      <Panel tone="warning">
        <Paragraph>{texts.decideAgainText}</Paragraph>
        <ButtonLink href={paths.recordDecision({ weighingId: recorded.weighing.id })}>
          {texts.decideAgain}
        </ButtonLink>
      </Panel>
    </div>
  )
}

/** The other records that belong to this one. */
function Related({ recorded }: { readonly recorded: Recorded }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { siblings, completions, weighing } = recorded
  const link = (weighingId: string, text: string) => (
    <TextLink key={weighingId} href={paths.record({ weighingId })}>
      {text}
    </TextLink>
  )
  return (
    <>
      {weighing.completes ? <p>{link(weighing.completes, texts.completes)}</p> : null}
      {siblings.length > 0 ? (
        <>
          <Heading level={2}>{texts.siblingsHeading}</Heading>
          <List
            items={siblings.map((one) =>
              link(one.id, texts.sibling(roleText(one.recipient.role ?? '')[language])),
            )}
          />
        </>
      ) : null}
      {completions.length > 0 ? (
        <>
          <Heading level={2}>{texts.completionsHeading}</Heading>
          <List
            items={completions.map((one) =>
              link(one.id, texts.completion(longMoment(one.sealedAt, language))),
            )}
          />
        </>
      ) : null}
    </>
  )
}

function Proof({ recorded }: { readonly recorded: Recorded }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { weighing, situation } = recorded
  return (
    <>
      <Heading level={2}>{texts.proofHeading}</Heading>
      <Paragraph>{texts.proofText}</Paragraph>
      <DataList
        rows={[
          { key: texts.lawDate, value: longDay(situation.date, language) },
          { key: texts.version, value: <code className="dw-code">{weighing.normsVersion}</code> },
          { key: texts.receipt, value: <code className="dw-code">{weighing.receipt}</code> },
        ]}
      />
      <Paragraph kind="small">{texts.proofCommand}</Paragraph>
    </>
  )
}

function Actions({ recorded }: { readonly recorded: Recorded }) {
  const texts = useTexts(recordTexts)
  const { pages } = usePage()
  const { id: weighingId, kind, fileId, within } = recorded.weighing
  // Within a case it begins from the case: for whom and for what can have changed there.
  const canRepeat = kind === 'weighing' && fileId !== null && within === undefined
  return (
    <div className="dw-screen-only">
      <Heading level={2}>{texts.actionsHeading}</Heading>
      <List
        items={[
          texts.print,
          <span key="bestand">
            <TextLink href={paths.recordFile({ weighingId })}>{texts.download}</TextLink>.{' '}
            {texts.downloadText}
          </span>,
          <span key="opnieuw">
            <TextLink href={paths.recordReplay({ weighingId })}>{texts.replay}</TextLink>.{' '}
            {texts.replayText}
          </span>,
          <span key="collega">
            <TextLink href={paths.newConsultationOnRecord({ weighingId })}>
              {texts.askColleague}
            </TextLink>
            . {texts.askColleagueText}
          </span>,
        ]}
      />
      {canRepeat && pages.has(paths.weighingAsLastTime.pattern) ? (
        <Form action={paths.weighingAsLastTime()} id="vorige-keer">
          <HiddenField name="afweging" value={weighingId} />
          <Paragraph>{texts.asLastTimeText}</Paragraph>
          <Button kind="secondary">{texts.asLastTime}</Button>
        </Form>
      ) : null}
    </div>
  )
}
