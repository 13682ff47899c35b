import { findTexts } from '../../clients/personal-text.ts'
import type { Tx } from '../../database/connection.ts'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  longDate,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { findSlots, type Slot } from '../slots-repository.ts'
import { timeOf } from './moment-at.ts'
import { agendaTexts } from './texts.ts'

/** A slot about a case, with its question in words. */
export interface CaseSlot extends Slot {
  readonly question: string
}

/** The slots about a case where one has a seat, or all of them for who leads it; the last first. */
export async function readCaseSlots(tx: Tx, caseId: string): Promise<readonly CaseSlot[]> {
  const slots = (await findSlots(tx, { caseId })).toReversed()
  const words = await findTexts(
    tx,
    slots.map(({ questionText }) => questionText),
  )
  return slots.map((slot) => ({ ...slot, question: words.get(slot.questionText) ?? '' }))
}

/** When this case is on an agenda, and planning it. Under a heading of its own. */
export function CaseConferences(props: {
  readonly caseId: string
  readonly leads: boolean
  readonly slots: readonly CaseSlot[]
}) {
  const texts = useTexts(agendaTexts)
  const { caseId, leads, slots } = props
  const tasks = slots.map(useSlotTask)
  return (
    <>
      <Heading level={2} id="overleg">
        {texts.title}
      </Heading>
      {tasks.length === 0 ? <Paragraph>{texts.notOnAgenda}</Paragraph> : <TaskList tasks={tasks} />}
      {leads ? (
        <ButtonGroup>
          <ButtonLink kind="secondary" href={`${paths.newConference()}?casus=${caseId}`}>
            {texts.planIt}
          </ButtonLink>
        </ButtonGroup>
      ) : null}
      <p className="dw-aside dw-screen-only">
        <TextLink href={paths.conferences()}>{texts.allConferences}</TextLink>
      </p>
    </>
  )
}

function useSlotTask(slot: CaseSlot): Task {
  const texts = useTexts(agendaTexts)
  const { language } = usePage()
  return {
    id: slot.id,
    title: `${longDate(slot.startsAt, language)}, ${timeOf(slot.startsAt)}`,
    href: hrefOf(slot),
    hint: slot.question,
    status: <StatusBadge kind={slot.isOpen ? 'ok' : 'info'}>{texts[slot.stage]}</StatusBadge>,
  }
}

/** Where a slot leads: to preparing it, to itself while it is open, and to its minutes after. */
function hrefOf({ id: slotId, conferenceId, stage, isOpen, seatId }: Slot): string {
  if (stage === 'closed') return paths.minutes({ slotId })
  if (isOpen && seatId !== null) return paths.slot({ slotId })
  if (stage === 'planned' && seatId !== null) return paths.prepareSlot({ slotId })
  return paths.conference({ conferenceId })
}
