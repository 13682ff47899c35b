import { outcomeLabels, roleLabels } from 'deelwijzer/vocabulary'
import {
  longDate,
  Paragraph,
  StatusBadge,
  Table,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { RecordLine } from './records-repository.ts'
import { fileTexts } from './texts.ts'

/** The weighings of a file with what came out and what was decided; each leads to its record. */
export function RecordsTable({ records }: { readonly records: readonly RecordLine[] }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  if (records.length === 0) return <Paragraph>{texts.noRecords}</Paragraph>
  return (
    <Table
      caption={texts.records}
      hideCaption
      columns={[texts.recordOn, texts.recordFor, texts.recordOutcome, texts.recordDecision]}
      rows={records.map((record) => ({
        id: record.weighingId,
        cells: [
          <TextLink key="on" href={paths.record({ weighingId: record.weighingId })}>
            {longDate(record.sealedAt, language)}
          </TextLink>,
          <WithWhom key="whom" {...record} />,
          record.outcome === undefined ? '' : outcomeLabels[record.outcome][language],
          <Decided key="decided" {...record} />,
        ],
      }))}
    />
  )
}

function WithWhom({ recipient, kind, isCompleted, completes }: RecordLine) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const { role, organisation } = recipient
  const whom = [role === undefined ? undefined : roleLabels[role][language], organisation]
  return (
    <>
      {whom.filter((part) => part !== undefined).join(', ') || texts.nobodyElse}
      {kind === 'emergency' ? (
        <div>
          <StatusBadge kind="warning">{texts.urgent}</StatusBadge>{' '}
          {isCompleted ? <StatusBadge kind="ok">{texts.completed}</StatusBadge> : null}
        </div>
      ) : null}
      {completes === undefined ? null : <div>{texts.completes}</div>}
    </>
  )
}

function Decided({ decision }: RecordLine) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  if (decision === undefined) return texts.noDecision
  return (
    <>
      {texts[decision.kind]}
      <br />
      {texts.decidedOn(longDate(decision.at, language))}
    </>
  )
}
