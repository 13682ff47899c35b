import { Alert, HiddenField, List, Paragraph, useTexts } from '../page/index.ts'
import { lookedAt, type SecondLook } from './second-look.ts'
import { requestTexts } from './texts.ts'

/** What may judge or tell too much, above the form that holds it; sending it again is a choice. */
export function SecondLookNote({ look }: { readonly look: SecondLook | undefined }) {
  const texts = useTexts(requestTexts)
  if (look === undefined) return null
  return (
    <>
      <Alert kind="warning" heading={texts.second}>
        <Paragraph>{texts.secondLead}</Paragraph>
        <List
          items={[
            ...look.judging.map((words) => texts.secondJudges(words)),
            ...look.more.map((words) => texts.secondMore(words)),
          ]}
        />
      </Alert>
      <HiddenField name="_gezien" value={lookedAt(look)} />
    </>
  )
}
