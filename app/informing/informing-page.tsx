import { reasonNotBeforeLabels, reasonsNotBefore } from 'deelwijzer/vocabulary'
import { today } from '../clock.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  DateInput,
  Form,
  type FormValues,
  Heading,
  type Language,
  List,
  longDate,
  longDay,
  Panel,
  Paragraph,
  Select,
  Textarea,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { InformingView } from './informing-view.ts'
import type { Informing } from './repository.ts'
import { informingTexts } from './texts.ts'
import { tellerOf, toldText } from './words.ts'

/** Whether somebody was told: yes, with how and when; or not yet, with why and a new day. */
export function InformingPage(props: {
  readonly view: InformingView
  readonly values: FormValues
}) {
  const { view, values } = props
  const texts = useTexts(informingTexts)
  const { informing, latestId } = view
  const isOpen =
    latestId === informing.id && informing.done === undefined && informing.informedAt === null
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      {isOpen ? <Paragraph kind="lead">{texts.lead}</Paragraph> : null}
      <Standing {...view} />
      <About view={view} />
      {isOpen ? <TwoForms id={informing.id} values={values} /> : null}
      <Earlier earlier={view.earlier} />
    </>
  )
}

/** How it stands: late, told, or overtaken by what was recorded later. */
function Standing({ informing, latestId }: InformingView) {
  const texts = useTexts(informingTexts)
  const { language } = usePage()
  const { done, informedAt, reviewOn } = informing
  if (done !== undefined || informedAt !== null) {
    const told = done === undefined ? informedAt : done.informedAt
    return (
      <Alert kind="ok" heading={texts.doneTitle}>
        <Paragraph>
          {told === null ? texts.doneEarlier : texts.doneOn(longDate(told, language))}
        </Paragraph>
        {done === undefined ? null : <p className="utrecht-paragraph dw-words">{done.how}</p>}
        <Paragraph>
          <TextLink href={paths.work()}>{texts.toWork}</TextLink>
        </Paragraph>
      </Alert>
    )
  }
  if (latestId !== informing.id)
    return (
      <Alert kind="info">
        <Paragraph>
          {texts.moved}{' '}
          <TextLink href={paths.informing({ informingId: latestId })}>{texts.toLatest}</TextLink>
        </Paragraph>
      </Alert>
    )
  return reviewOn !== null && reviewOn < today() ? (
    <Alert kind="warning">
      <Paragraph>{texts.late(longDay(reviewOn, language))}</Paragraph>
    </Alert>
  ) : null
}

function About({ view }: { readonly view: InformingView }) {
  const texts = useTexts(informingTexts)
  const { language } = usePage()
  const { informing, fileId, clientName, weighingId, sealedAt } = view
  const client =
    fileId === undefined ? (
      texts.nobody
    ) : (
      <TextLink href={paths.client({ fileId })}>{clientName || fileId}</TextLink>
    )
  const teller = tellerOf(informing.who)
  const record = (
    <TextLink href={paths.record({ weighingId })}>
      {texts.recordOf(longDate(sealedAt, language))}
    </TextLink>
  )
  return (
    <DataList
      rows={[
        { key: texts.client, value: client },
        { key: texts.who, value: toldText(informing.who)[language] },
        ...(teller === undefined ? [] : [{ key: texts.teller, value: teller }]),
        { key: texts.record, value: record },
        { key: texts.ground, value: groundOf(informing, language) || texts.before },
        ...(informing.reviewOn === null
          ? []
          : [{ key: texts.reviewOn, value: longDay(informing.reviewOn, language) }]),
      ]}
    />
  )
}

const labels: Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>> =
  reasonNotBeforeLabels

const groundOf = ({ ground, groundWords }: Informing, language: Language): string =>
  [labels[ground ?? '']?.[language] ?? ground, groundWords].filter(Boolean).join(': ')

/** Two ways to answer, each with its own form; the first is the one to hope for. */
function TwoForms({ id, values }: { readonly id: string; readonly values: FormValues }) {
  const texts = useTexts(informingTexts)
  const { language } = usePage()
  const action = paths.informing({ informingId: id })
  return (
    <>
      <Panel heading={texts.told} strong>
        <Form action={action} values={values} id="verteld">
          <Textarea name="how" label={texts.how} hint={texts.howHint} rows={3} />
          <DateInput name="on" label={texts.on} />
          <ButtonGroup>
            <Button name="answer" value="told">
              {texts.recordTold}
            </Button>
          </ButtonGroup>
        </Form>
      </Panel>
      <Panel heading={texts.notYet}>
        <Paragraph>{texts.notYetText}</Paragraph>
        <Form action={action} values={values}>
          <Select
            name="ground"
            label={texts.why}
            prompt={texts.whyPrompt}
            options={reasonsNotBefore.map((value) => ({
              value,
              label: reasonNotBeforeLabels[value][language],
            }))}
          />
          <Textarea name="words" label={texts.words} hint={texts.wordsHint} rows={3} />
          <DateInput name="next" label={texts.next} />
          <ButtonGroup>
            <Button kind="secondary" name="answer" value="not_yet">
              {texts.recordNotYet}
            </Button>
          </ButtonGroup>
        </Form>
      </Panel>
    </>
  )
}

function Earlier({ earlier }: { readonly earlier: readonly Informing[] }) {
  const texts = useTexts(informingTexts)
  const { language } = usePage()
  if (earlier.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.history}</Heading>
      <List
        items={earlier.map((one) =>
          texts.earlier(
            longDate(one.recordedAt, language),
            groundOf(one, language) || texts.before,
            one.reviewOn === null ? '–' : longDay(one.reviewOn, language),
          ),
        )}
      />
    </>
  )
}
