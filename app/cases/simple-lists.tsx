import { longDate, Paragraph, StatusBadge, TaskList, usePage, useTexts } from '../page/index.ts'
import { categoryLabel } from './category-words.ts'
import type { CaseView } from './case-view.ts'
import { caseTexts } from './texts.ts'

/** What one gave and was given, and until when. */
export function Shares({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  if (view.shares.length === 0) return <Paragraph>{texts.noShares}</Paragraph>
  const nameOf = (id: string) => view.participants.find((one) => one.id === id)?.name ?? ''
  return (
    <TaskList
      tasks={view.shares.map(({ id, categories, participantId, until, isLive }) => ({
        id,
        title: texts.shareLine(
          categories.map((one) => categoryLabel(one, language)).join(', '),
          nameOf(participantId),
        ),
        ...(until !== null && { hint: texts.until(longDate(until, language)) }),
        status: (
          <StatusBadge kind={isLive ? 'ok' : 'neutral'}>
            {isLive ? texts.live : texts.closed}
          </StatusBadge>
        ),
      }))}
    />
  )
}
