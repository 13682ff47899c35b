import {
  Alert,
  Heading,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Left, LeftKind } from './left-to-do.ts'
import { type ClosingTexts, closingTexts } from './texts.ts'

/** What is left to do before a case is closed, each with the way to it. */
export function LeftToDo(props: { readonly caseId: string; readonly left: readonly Left[] }) {
  const { caseId, left } = props
  const texts = useTexts(closingTexts)
  const isReady = left.every(({ count }) => count === 0)
  return (
    <>
      <Heading level={2}>{texts.left}</Heading>
      {isReady ? (
        <Alert kind="ok">
          <Paragraph>{texts.leftNone}</Paragraph>
        </Alert>
      ) : (
        <Paragraph>{texts.leftLead}</Paragraph>
      )}
      <TaskList tasks={left.filter(matters).map((one) => taskOf(one, caseId, texts))} />
    </>
  )
}

/** What never came up is not said to be done. */
const matters = ({ kind, count }: Left): boolean =>
  count > 0 || !['slots', 'actions', 'others', 'retention'].includes(kind)

const words: Readonly<
  Record<LeftKind, { readonly title: Plain; readonly hint: Plain; readonly href: CasePath }>
> = {
  phase: { title: 'leftPhase', hint: 'leftPhaseHint', href: paths.casePhase },
  slots: { title: 'leftSlots', hint: 'leftSlotsHint', href: paths.conferences },
  actions: { title: 'leftActions', hint: 'leftActionsHint', href: paths.plan },
  evaluation: { title: 'leftEvaluation', hint: 'leftEvaluationHint', href: paths.evaluation },
  others: { title: 'leftOthers', hint: 'leftEvaluationHint', href: paths.evaluation },
  hand_over: { title: 'leftHandOver', hint: 'leftHandOverHint', href: paths.handOver },
  retention: { title: 'leftRetention', hint: 'leftRetentionHint', href: paths.retention },
  letter: { title: 'leftLetter', hint: 'leftLetterHint', href: paths.closingLetter },
}

type Plain = {
  readonly [Key in keyof ClosingTexts]: ClosingTexts[Key] extends string ? Key : never
}[keyof ClosingTexts]
type CasePath = (values: { readonly caseId: string }) => string

function taskOf({ kind, count, names }: Left, caseId: string, texts: ClosingTexts): Task {
  const { title, hint, href } = words[kind]
  return {
    id: `over-${kind}`,
    title: texts[title],
    href: href({ caseId }),
    hint: hintOf(kind, names, texts) ?? texts[hint],
    status:
      count === 0 ? (
        <StatusBadge kind="ok">{texts.leftDone}</StatusBadge>
      ) : (
        <StatusBadge kind="warning">
          {count === 1 ? texts.leftTodo : texts.leftCount(count)}
        </StatusBadge>
      ),
  }
}

function hintOf(kind: LeftKind, names: readonly string[], texts: ClosingTexts): string | undefined {
  if (names.length === 0) return undefined
  const who = names.join(', ')
  return kind === 'hand_over' ? texts.leftHandOverUnread(who) : texts.leftOthersHint(who)
}
