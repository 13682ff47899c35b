import { Alert, CopyBlock, Paragraph, usePage, useTexts } from '../../page/index.ts'
import type { Weighed } from '../flow/weighed.ts'
import { askerText, clientText, isForParents } from './sentences.ts'
import { mustWait } from './sorted.ts'
import { resultTexts } from './texts.ts'
import { somebody } from './words.ts'

/** What to say to whoever asks and to the client, each to copy. */
export function Say({ exchange, id }: { readonly exchange: Weighed; readonly id: string }) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const { weighing: advice, situation, party } = exchange
  const toAsker = askerText(advice, situation)
  const toClient = clientText(advice, situation, somebody(party))
  if (!toAsker && !toClient) return <Paragraph>{texts.sayNothing}</Paragraph>
  return (
    <>
      {mustWait(situation) && toClient ? (
        <Alert kind="warning">
          <Paragraph>{texts.sayLater}</Paragraph>
        </Alert>
      ) : null}
      <div className="dw-columns">
        {toAsker ? (
          <CopyBlock id={`${id}-vrager`} label={useAskerLabel(exchange)} text={toAsker[language]} />
        ) : null}
        {toClient ? (
          <CopyBlock
            id={`${id}-client`}
            label={isForParents(situation) ? texts.sayParents : texts.sayClient}
            text={toClient[language]}
          />
        ) : null}
      </div>
    </>
  )
}

function useAskerLabel({ situation }: Weighed): string {
  const texts = useTexts(resultTexts)
  if (situation.action === 'request') return texts.sayRequest
  return situation.exchange === 'answer_request' ? texts.sayAsker : texts.sayRecipient
}
