import { List, Panel, Paragraph, useTexts } from '../../page/index.ts'
import { AskColleague } from '../flow/page-frame.tsx'
import { resultTexts } from './texts.ts'

/** The last check before deciding: would I accept this if it were about me. */
export function Doubt({ draftId }: { readonly draftId: string }) {
  const texts = useTexts(resultTexts)
  return (
    <Panel heading={texts.doubtHeading}>
      <List items={[texts.doubtQuestion, texts.doubtOpen, texts.doubtLess]} />
      <Paragraph>{texts.doubtAsk}</Paragraph>
      <AskColleague draftId={draftId} />
    </Panel>
  )
}
