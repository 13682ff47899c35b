import { outcomeLabels } from 'deelwijzer/vocabulary'
import {
  DataList,
  dateAndTime,
  Heading,
  Panel,
  Paragraph,
  StatusBadge,
  usePage,
  useTexts,
} from '../page/index.ts'
import type { Consultation } from './repository.ts'
import { consultationTexts } from './texts.ts'
import { ConsultationView, type SeenExchange } from './view.ts'

/** Facts and provisional advice without name or file: what the colleague sees. */
export function SeenByColleague(props: {
  readonly view: unknown
  readonly heading: string
  readonly asker: string
}) {
  const texts = useTexts(consultationTexts)
  const exchanges = ConsultationView.safeParse(props.view).data?.exchanges ?? []
  return (
    <Panel heading={props.heading}>
      <Paragraph kind="small">{texts.yourWords(props.asker)}</Paragraph>
      {exchanges.map((exchange, index) => (
        <SeenFacts key={index} exchange={exchange} several={exchanges.length > 1} />
      ))}
      {exchanges.length === 0 ? <Paragraph>{texts.nothingYet}</Paragraph> : null}
    </Panel>
  )
}

/** Whether there is nothing to see beside the text: for somebody of another organisation. */
export const isEmpty = (view: unknown): boolean =>
  (ConsultationView.safeParse(view).data?.exchanges ?? []).length === 0

function SeenFacts(props: { readonly exchange: SeenExchange; readonly several: boolean }) {
  const { recipient, facts, outcome } = props.exchange
  const texts = useTexts(consultationTexts)
  const { language } = usePage()
  const rows = facts.map(({ name, value }) => ({ key: name[language], value: value[language] }))
  const standing = { key: texts.provisional, value: outcomeLabels[outcome][language] }
  return (
    <>
      {props.several && recipient ? (
        <Heading level={3}>{texts.seenWith(recipient[language])}</Heading>
      ) : null}
      <DataList rows={[...joinedByKey(rows), standing]} />
    </>
  )
}

/** Facts with one name (several kinds of data) stand in one row. */
function joinedByKey(rows: readonly { readonly key: string; readonly value: string }[]) {
  const groups = Map.groupBy(rows, ({ key }) => key)
  return [...groups].map(([key, group]) => ({
    key,
    value: group.length === 1 ? group[0]?.value : <Lines lines={group.map(({ value }) => value)} />,
  }))
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>)
}

/** Questions to colleagues with their answers, as they stand with a draft or a record. */
export function Consultations(props: {
  readonly consultations: readonly Consultation[]
  readonly names: ReadonlyMap<string, string>
}) {
  return props.consultations.map((one) => (
    <OneConsultation
      key={one.id}
      consultation={one}
      name={props.names.get(one.colleagueId) ?? ''}
    />
  ))
}

function OneConsultation(props: { readonly consultation: Consultation; readonly name: string }) {
  const { question, askedAt, answer, keptBecause } = props.consultation
  const texts = useTexts(consultationTexts)
  const { language } = usePage()
  return (
    <Panel>
      <Paragraph kind="small">
        {texts.askedOf(props.name, dateAndTime(askedAt, language))}
      </Paragraph>
      <p className="utrecht-paragraph dw-words">{question || texts.destroyed}</p>
      {keptBecause === undefined ? null : (
        <Paragraph kind="small">{texts.keptBecause(keptBecause)}</Paragraph>
      )}
      {answer === undefined ? (
        <StatusBadge kind="info">{texts.waiting}</StatusBadge>
      ) : (
        <>
          <Paragraph kind="small">
            {texts.answeredOn(props.name, dateAndTime(answer.at, language))}
          </Paragraph>
          <p className="utrecht-paragraph dw-words">{answer.text || texts.destroyed}</p>
        </>
      )}
    </Panel>
  )
}
