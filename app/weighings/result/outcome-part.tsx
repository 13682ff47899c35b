import type { Reason, Weighing } from 'deelwijzer'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  List,
  Panel,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { Weighed } from '../flow/weighed.ts'
import { DataAdvice, reasonsBehind } from './data-advice.tsx'
import { OutcomeMark, tones } from './mark.tsx'
import { firstMissingPage, Missing } from './missing.tsx'
import { partyKey } from './party-key.ts'
import { Reasons } from './reasons.tsx'
import { Say } from './say.tsx'
import { answerSentence, whatFollows } from './sentences.ts'
import { resultTexts } from './texts.ts'
import { ToDo } from './to-do.tsx'
import { somebody } from './words.ts'

export interface OutcomePartProperties {
  readonly draftId: string
  readonly exchange: Weighed
  /** What names the part in the page. */
  readonly id: string
  /** Below the heading of its recipient everything is one level deeper. */
  readonly level: 2 | 3
  /** The record, once this exchange was decided. */
  readonly recordId: string | undefined
}

/** One outcome: the answer first, then what to say, then why. */
export function OutcomePart(props: OutcomePartProperties) {
  const { exchange, id, level, draftId } = props
  const { weighing: advice, situation } = exchange
  const texts = useTexts(resultTexts)
  const deeper = level === 2 ? 3 : 4
  return (
    <>
      <Answer {...props} />
      {advice.outcome === 'incomplete' ? (
        <>
          <Heading level={level}>{texts.missingHeading}</Heading>
          <Paragraph>{texts.missingLead}</Paragraph>
          <Missing draftId={draftId} advice={advice} situation={situation} id={id} />
        </>
      ) : null}
      <Heading level={level}>{texts.sayHeading}</Heading>
      <Say exchange={exchange} id={id} />
      {advice.data.length > 0 && advice.outcome !== 'refer_onward' ? (
        <>
          <Heading level={level}>{texts.dataHeading}</Heading>
          <DataAdvice advice={advice} />
        </>
      ) : null}
      {advice.conditions.length > 0 ? (
        <>
          <Heading level={level}>{texts.toDoHeading}</Heading>
          <ToDo advice={advice} level={deeper} id={id} />
        </>
      ) : null}
      <OtherWays exchange={props.exchange} level={level} draftId={draftId} />
      <Heading level={level}>{texts.reasonsHeading}</Heading>
      <ReasonsLead />
      <Reasons advice={advice} level={deeper} />
    </>
  )
}

function Answer({ exchange, draftId, recordId }: OutcomePartProperties) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const { weighing: advice, situation, party } = exchange
  const why = mainReason(advice)
  const follows = whatFollows(advice)
  return (
    <Panel strong tone={tones[advice.outcome]}>
      <p className="dw-answer__mark">
        <OutcomeMark advice={advice} />
      </p>
      <p className="dw-answer">{answerSentence(advice, situation, somebody(party))[language]}</p>
      {why ? (
        <Paragraph>
          <strong>{texts.because}:</strong> {why.text[language]}
        </Paragraph>
      ) : null}
      <Paragraph kind="small">
        {follows?.[language]} {texts.advice}
      </Paragraph>
      <Next exchange={exchange} draftId={draftId} recordId={recordId} />
    </Panel>
  )
}

/** What the reader does next: answer what is missing, decide, or read what was decided. */
function Next(props: Pick<OutcomePartProperties, 'exchange' | 'draftId' | 'recordId'>) {
  const texts = useTexts(resultTexts)
  const { exchange, draftId, recordId } = props
  if (recordId !== undefined)
    return (
      <ButtonGroup>
        <ButtonLink href={paths.record({ weighingId: recordId })}>{texts.toRecord}</ButtonLink>
      </ButtonGroup>
    )
  const missing = firstMissingPage(exchange.weighing)
  const decideHref = paths.decisionFor({ draftId, recipient: partyKey(exchange.party) })
  return (
    <ButtonGroup>
      {missing ? (
        <ButtonLink href={paths.question({ draftId, section: missing })}>
          {texts.answerMissing}
        </ButtonLink>
      ) : null}
      <ButtonLink kind={missing ? 'secondary' : 'primary'} href={decideHref}>
        {texts.decide}
      </ButtonLink>
      <ButtonLink kind="subtle" href={paths.check({ draftId })}>
        {texts.toCheck}
      </ButtonLink>
    </ButtonGroup>
  )
}

/** The reason that weighs most in the answer: what forbids or refers, and else what permits. */
function mainReason(advice: Weighing): Reason | undefined {
  const { outcome, data, reasons } = advice
  if (outcome === 'incomplete') return undefined
  if (outcome === 'refer_onward') return reasons[0]
  const wanted = outcome === 'not_allowed' ? ['withhold'] : ['share', 'only_if']
  const behind = data
    .filter(({ decision }) => wanted.includes(decision))
    .flatMap((item) => reasonsBehind(item, advice))
  return behind[0] ?? reasons.find(({ effect }) => effect === 'forbids')
}

/** Who has an answer on consent, is not told to go and ask. */
const openWays = ({ weighing, situation }: Weighed): Weighing['alternatives'] => {
  const isAsked = !['not_asked', undefined].includes(situation.consent?.status)
  return weighing.alternatives.filter(({ id }) => !(isAsked && id === 'ask_consent_first'))
}

function OtherWays(props: {
  readonly exchange: Weighed
  readonly level: 2 | 3
  readonly draftId: string
}) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const { conditions } = props.exchange.weighing
  const alternatives = openWays(props.exchange)
  const ids: readonly string[] = [...alternatives, ...conditions].map(({ id }) => id)
  const canTell = ids.includes('let_client_tell') || ids.includes('involve_client')
  if (alternatives.length === 0 && !canTell) return null
  return (
    <>
      <Heading level={props.level}>{texts.otherWays}</Heading>
      <List items={alternatives.map(({ text }) => text[language])} />
      {canTell ? (
        <Paragraph>
          <TextLink href={paths.clientNote({ draftId: props.draftId })}>{texts.note}</TextLink>.{' '}
          {texts.noteWhy}
        </Paragraph>
      ) : null}
    </>
  )
}

export function ReasonsLead() {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  return (
    <Paragraph>
      {texts.reasonsLead} {language === 'en' ? texts.translated : null}
    </Paragraph>
  )
}
