import { asLine, reasonNotBeforeLabels } from 'deelwijzer/vocabulary'
import type { Informing } from '../../informing/repository.ts'
import { tellerOf, toldText } from '../../informing/words.ts'
import {
  Button,
  ButtonGroup,
  DataList,
  type DataRow,
  DateInput,
  dateValues,
  Details,
  Form,
  type FormValues,
  formValues,
  Heading,
  HiddenField,
  type Language,
  longDate,
  Panel,
  Paragraph,
  StatusBadge,
  Textarea,
  TextLink,
  usePage,
  useTexts,
  valueOf,
} from '../../page/index.ts'
import { dayOf, today } from '../../clock.ts'
import { paths } from '../../paths.ts'
import { inTheCase, type Share } from '../../shares/repository.ts'
import { channels } from '../decide/decided.ts'
import { roleText } from '../flow/labels.ts'
import { kindsOfData } from '../result/words.ts'
import { Words } from './decision-part.tsx'
import { givenField, notGivenField } from './given.ts'
import { longDay, longMoment } from './moment.ts'
import { findStillToGive, isNothingGiven, wasNotGiven, wasPlanned } from './planned.ts'
import type { Recorded } from './read-record.ts'
import { type RecordTexts, recordTexts } from './texts.ts'
import { withinRecordTexts } from './within-texts.ts'

/** What was given, to whom, how and when. */
export function SharePart(props: { readonly recorded: Recorded; readonly values: FormValues }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { recorded, values } = props
  const stillToGive = findStillToGive(recorded.shares)
  if (recorded.shares.length === 0) return null
  return (
    <>
      <Heading level={2}>{headingOf(recorded.shares, texts)}</Heading>
      {recorded.shares.map((share) => (
        <DataList
          key={share.id}
          rows={[
            ...shareRows(share, texts, language),
            ...givenRows(share, recorded, texts, language),
          ]}
        />
      ))}
      {stillToGive ? <BecameOfPlan share={stillToGive} values={values} /> : null}
    </>
  )
}

function headingOf(shares: readonly Share[], texts: RecordTexts): string {
  if (findStillToGive(shares)) return texts.shareToCome
  return isNothingGiven(shares) ? texts.shareNotGiven : texts.shareHeading
}

/** What became of a plan, with who recorded it and when. */
function givenRows(
  share: Share,
  { names }: Recorded,
  texts: RecordTexts,
  language: Language,
): readonly DataRow[] {
  const { given, endedAt, endedBy, endReason } = share
  if (endedAt && wasNotGiven(share)) {
    const mark = texts.givenBy(names.get(endedBy ?? '') ?? '', longMoment(endedAt, language))
    const why = endReason ?? texts.destroyed
    return [{ key: texts.notGiven, value: <Words text={why} />, mark }]
  }
  if (given === undefined) return []
  const mark = texts.givenBy(names.get(given.by) ?? '', longMoment(given.at, language))
  return [{ key: texts.givenOn, value: longDay(given.on, language), mark }]
}

/** On the day itself, or after: was it given, and as planned? */
function BecameOfPlan({ share, values }: { readonly share: Share; readonly values: FormValues }) {
  const texts = useTexts(recordTexts)
  return (
    <div className="dw-screen-only">
      <Panel heading={texts.isGiven} tone="warning">
        <GiveForm share={share} values={values} />
        <Details summary={texts.isNotGiven} open={valueOf(values, notGivenField) !== ''}>
          <NotGivenForm share={share} values={values} />
        </Details>
      </Panel>
    </div>
  )
}

function GiveForm({ share, values }: { readonly share: Share; readonly values: FormValues }) {
  const texts = useTexts(recordTexts)
  const planned = share.givenAt === null ? '' : dayOf(share.givenAt)
  const first = formValues(dateValues('gegeven-op', planned <= today() ? planned : undefined))
  return (
    <Form
      action={paths.record({ weighingId: share.weighingId })}
      values={{ ...first, ...values }}
      id="gegeven"
    >
      <HiddenField name={givenField} value={share.id} />
      <DateInput name="gegeven-op" label={texts.givenOn} />
      <Textarea
        name="gegeven-hoe"
        label={texts.givenHow}
        hint={texts.givenHowHint}
        rows={2}
        optional
      />
      <ButtonGroup>
        <Button kind="secondary">{texts.recordGiven}</Button>
      </ButtonGroup>
    </Form>
  )
}

function NotGivenForm({ share, values }: { readonly share: Share; readonly values: FormValues }) {
  const texts = useTexts(recordTexts)
  return (
    <Form action={paths.record({ weighingId: share.weighingId })} values={values} id="niet">
      <HiddenField name={notGivenField} value={share.id} />
      <Textarea name="niet-gegeven" label={texts.notGivenWhy} hint={texts.notGivenHint} rows={2} />
      <ButtonGroup>
        <Button kind="secondary">{texts.recordNotGiven}</Button>
      </ButtonGroup>
    </Form>
  )
}

function shareRows(share: Share, texts: RecordTexts, language: Language): readonly DataRow[] {
  const { recipientName, recipientRole, recipientOrganisation, givenAt, how, endedAt } = share
  const role = recipientRole ? roleText(recipientRole)[language] : undefined
  const whom = [recipientName || texts.destroyed, role, recipientOrganisation]
    .filter((part) => part !== undefined && part !== null)
    .join(', ')
  return [
    { key: texts.given, value: asLine(kindsOfData(share.categories))[language] },
    { key: texts.to, value: whom },
    { key: texts.how, value: channelOf(share.channel, texts, language) },
    ...(givenAt ? [{ key: texts.when, value: whenGiven(share, givenAt, texts, language) }] : []),
    ...(how ? [{ key: texts.details, value: <Words text={how} /> }] : []),
    ...(endedAt && !wasNotGiven(share)
      ? [{ key: texts.ended, value: `${longDate(endedAt, language)}. ${share.endReason ?? ''}` }]
      : []),
  ]
}

const channelOf = (channel: string, texts: RecordTexts, language: Language): string => {
  if (channel === inTheCase) return withinRecordTexts[language].inTheCase
  const known = channels.find((one) => one === channel)
  return known ? texts[known] : channel
}

/** A day after the decision was a plan when it was recorded. */
function whenGiven(share: Share, givenAt: Date, texts: RecordTexts, language: Language): string {
  const day = longDate(givenAt, language)
  return wasPlanned(share) ? texts.plannedOn(day) : day
}

/** How the client is informed, and whether that was done. */
export function InformingPart({ recorded }: { readonly recorded: Recorded }) {
  const texts = useTexts(recordTexts)
  const isShared = recorded.decisions.at(-1)?.kind === 'share'
  if (recorded.informing.length === 0 && !isShared) return null
  return (
    <>
      <Heading level={2}>{texts.informingHeading}</Heading>
      {recorded.informing.length === 0 ? (
        <Paragraph>{noInforming(recorded, texts)}</Paragraph>
      ) : null}
      {recorded.informing.map((informing) => (
        <OneInforming
          key={informing.id}
          informing={informing}
          isNeeded={!isNothingGiven(recorded.shares)}
        />
      ))}
    </>
  )
}

/** In an emergency the client is told later, and how is part of completing it. */
function noInforming(recorded: Recorded, texts: RecordTexts): string {
  if (recorded.weighing.kind !== 'emergency') return texts.noInforming
  return recorded.completions.length > 0 ? texts.informingCompleted : texts.informingLater
}

function OneInforming(props: { readonly informing: Informing; readonly isNeeded: boolean }) {
  const { informing, isNeeded } = props
  const { pages } = usePage()
  const texts = useTexts(recordTexts)
  const isOpen = isNeeded && informing.informedAt === null && informing.done === undefined
  return (
    <>
      <DataList rows={useInformingRows(informing, isNeeded)} />
      {isOpen && pages.has(paths.informing.pattern) ? (
        <p className="dw-screen-only">
          <TextLink href={paths.informing({ informingId: informing.id })}>{texts.settle}</TextLink>
        </p>
      ) : null}
    </>
  )
}

const groundLabels: Readonly<Record<string, { readonly nl: string; readonly en: string }>> =
  reasonNotBeforeLabels

function useInformingRows(informing: Informing, isNeeded: boolean): readonly DataRow[] {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { ground, groundWords, reviewOn, how, done } = informing
  const doneAt = done?.informedAt ?? informing.informedAt
  const teller = tellerOf(informing.who)
  const isDone = done !== undefined || informing.informedAt !== null
  return [
    { key: texts.who, value: toldText(informing.who)[language] },
    ...(teller === undefined ? [] : [{ key: texts.teller, value: teller }]),
    { key: texts.moment, value: momentOf(informing, texts, language) },
    ...(ground ? [{ key: texts.ground, value: groundLabels[ground]?.[language] ?? ground }] : []),
    ...(groundWords ? [{ key: texts.moreWhy, value: <Words text={groundWords} /> }] : []),
    ...(how ? [{ key: texts.how, value: <Words text={how} /> }] : []),
    ...(reviewOn && informing.moment !== 'before'
      ? [{ key: texts.reviewInforming, value: longDay(reviewOn, language) }]
      : []),
    {
      key: texts.state,
      value: isDone ? (
        <StatusBadge kind="ok">
          {doneAt ? texts.informedOn(longDate(doneAt, language)) : texts.informed}
        </StatusBadge>
      ) : isNeeded ? (
        <StatusBadge kind="warning">{texts.toBeInformed}</StatusBadge>
      ) : (
        <StatusBadge>{texts.noLongerNeeded}</StatusBadge>
      ),
      ...(done && { mark: <Words text={done.how} /> }),
    },
  ]
}

function momentOf(informing: Informing, texts: RecordTexts, language: Language): string {
  const { moment, informedAt, reviewOn } = informing
  if (moment !== 'before') return texts[moment]
  if (informedAt) return texts.beforeOn(longDate(informedAt, language))
  return reviewOn ? texts.beforePlanned(longDay(reviewOn, language)) : texts.before
}
