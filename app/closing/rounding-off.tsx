import { Alert, Heading, Paragraph, TaskList, TextLink, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { HandOver } from './hand-over-repository.ts'
import { closingTexts } from './texts.ts'

/** On the page of a case in its last phase: the ways to round it off. */
export function RoundingOff(props: {
  readonly caseId: string
  readonly leads: boolean
  /** To oneself, or for who leads the case to anybody. */
  readonly handOver: HandOver | undefined
}) {
  const { caseId, leads, handOver } = props
  const texts = useTexts(closingTexts)
  const way = (id: string, title: string, href: string) => ({ id, title, href, status: null })
  return (
    <>
      <Heading level={2} id="afronden">
        {texts.handled}
      </Heading>
      {leads || handOver === undefined ? null : <HandedToYou shareId={handOver.shareId} />}
      <TaskList
        tasks={[
          way('naar-terugblik', texts.toEvaluation, paths.evaluation({ caseId })),
          ...(leads ? [way('naar-overdracht', texts.toHandOver, paths.handOver({ caseId }))] : []),
          way('naar-bewaren', texts.toRetention, paths.retention({ caseId })),
          ...(leads ? [way('naar-brief', texts.toLetter, paths.closingLetter({ caseId }))] : []),
        ]}
      />
    </>
  )
}

/** For who takes over: what goes along closes with the case. */
function HandedToYou({ shareId }: { readonly shareId: string | null }) {
  const texts = useTexts(closingTexts)
  return (
    <Alert kind="info">
      <Paragraph>{texts.handedToYou}</Paragraph>
      {shareId === null ? null : (
        <>
          <Paragraph>{texts.handedToYouTake}</Paragraph>
          <p>
            <TextLink href={paths.share({ shareId })}>{texts.handOverToShare}</TextLink>
          </p>
        </>
      )}
    </Alert>
  )
}
