import { outcomeLabels, roleLabels } from 'deelwijzer/vocabulary'
import {
  type Language,
  longDate,
  Paragraph,
  StatusBadge,
  TaskList,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { RecordLine } from './records-repository.ts'
import { type FileTexts, fileTexts } from './texts.ts'

/** The weighings of a file with what came out and what was decided; each leads to its record. */
export function RecordList({ records }: { readonly records: readonly RecordLine[] }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  if (records.length === 0) return <Paragraph>{texts.noRecords}</Paragraph>
  return (
    <TaskList
      tasks={records.map((record) => ({
        id: record.weighingId,
        title: texts.recordOf(longDate(record.sealedAt, language), whom(record, texts, language)),
        href: paths.record({ weighingId: record.weighingId }),
        hint: <Hint {...record} />,
        status: <Decided {...record} />,
      }))}
    />
  )
}

function whom({ recipient }: RecordLine, texts: FileTexts, language: Language): string {
  const { role, organisation } = recipient
  const parts = [role === undefined ? undefined : roleLabels[role][language], organisation]
  return parts.filter((part) => part !== undefined).join(', ') || texts.nobodyElse
}

function Hint({ outcome, decision, kind, isCompleted, completes }: RecordLine) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const lines = [
    ...(kind === 'emergency' ? [isCompleted ? texts.urgentCompleted : texts.urgent] : []),
    ...(completes === undefined ? [] : [texts.completes]),
    ...(outcome === undefined ? [] : [texts.recordOutcome(outcomeLabels[outcome][language])]),
    ...(decision === undefined ? [] : [texts.decidedOn(longDate(decision.at, language))]),
  ]
  return lines.map((line) => <div key={line}>{line}</div>)
}

function Decided({ decision }: RecordLine) {
  const texts = useTexts(fileTexts)
  return decision === undefined ? (
    <StatusBadge kind="warning">{texts.noDecision}</StatusBadge>
  ) : (
    <StatusBadge kind="info">{texts[decision.kind]}</StatusBadge>
  )
}
