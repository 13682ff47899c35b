import {
  ButtonLink,
  Heading,
  Panel,
  Paragraph,
  StatusBadge,
  TaskList,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { partyText } from '../flow/labels.ts'
import type { Weighed } from '../flow/weighed.ts'
import { useOutcomeWords } from '../result/mark.tsx'
import { partyKey } from '../result/party-key.ts'
import { allRecipients } from './same-for-all.ts'
import { decideTexts } from './texts.ts'

interface SeveralProperties {
  readonly draftId: string
  readonly weighed: readonly Weighed[]
  readonly records: ReadonlyMap<string, string>
  /** For how many one decision can do; none where they differ. */
  readonly atOnce: number
}

/** The recipients of a draft, each to be decided on in turn. */
export function SeveralPage({ draftId, weighed, records, atOnce }: SeveralProperties) {
  const { language } = usePage()
  const texts = useTexts(decideTexts)
  const isDone = weighed.every(({ party }) => records.has(partyKey(party)))
  return (
    <>
      <Heading level={1}>{texts.severalHeading}</Heading>
      <Paragraph kind="lead">{isDone ? texts.allDecided : texts.severalLead}</Paragraph>
      {atOnce > 1 ? (
        <Panel>
          <Paragraph>{texts.sameAdvice(atOnce)}</Paragraph>
          <ButtonLink href={paths.decisionFor({ draftId, recipient: allRecipients })}>
            {texts.sameDecision(atOnce)}
          </ButtonLink>
        </Panel>
      ) : null}
      <TaskList
        tasks={weighed.map((exchange, index) => {
          const key = partyKey(exchange.party)
          const record = records.get(key)
          return {
            id: `ontvanger-${index + 1}`,
            title: exchange.party ? partyText(exchange.party)[language] : '',
            href: record
              ? paths.record({ weighingId: record })
              : paths.decisionFor({ draftId, recipient: key }),
            hint: <OutcomeWords exchange={exchange} />,
            status: record ? (
              <StatusBadge kind="ok">{texts.decided}</StatusBadge>
            ) : (
              <StatusBadge kind="warning">{texts.toDecide}</StatusBadge>
            ),
          }
        })}
      />
    </>
  )
}

function OutcomeWords({ exchange }: { readonly exchange: Weighed }) {
  return useOutcomeWords(exchange.weighing)
}
