import { Alert, ButtonGroup, ButtonLink, Paragraph, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { Slot } from '../slots-repository.ts'
import type { LiveView } from './live-view.ts'
import { type LiveTexts, liveTexts } from './texts.ts'

/** A slot that is over: how it ended, and the way to what stays of it. */
export function EndPart({ view: { slot } }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  const { id: slotId, conferenceId } = slot
  return (
    <>
      <Alert kind="info">
        <Paragraph>{endingOf(slot, texts)}</Paragraph>
      </Alert>
      <ButtonGroup>
        {slot.stage === 'cancelled' ? null : (
          <ButtonLink href={paths.minutes({ slotId })}>{texts.toMinutes}</ButtonLink>
        )}
        <ButtonLink kind="secondary" href={paths.conference({ conferenceId })}>
          {texts.toConference}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

function endingOf({ stage }: Slot, texts: LiveTexts): string {
  if (stage === 'by_itself') return texts.byItself
  return stage === 'cancelled' ? texts.cancelledText : texts.closedText
}
