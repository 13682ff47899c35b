import {
  ButtonGroup,
  ButtonLink,
  Heading,
  longDate,
  Paragraph,
  TaskList,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { Flow } from '../flow/flow.ts'
import { partyText } from '../flow/labels.ts'
import { purposeOf } from '../flow/situations.ts'
import type { Weighed } from '../flow/weighed.ts'
import { WithinLine } from '../flow/within-case.tsx'
import { Doubt } from './doubt.tsx'
import { OutcomeMark } from './mark.tsx'
import { OutcomePart } from './outcome-part.tsx'
import { partyKey } from './party-key.ts'
import { resultTexts } from './texts.ts'

export interface ResultProperties {
  readonly flow: Flow
  readonly weighed: readonly Weighed[]
  /** The client's name, where the draft is about a file. */
  readonly client: string | undefined
  /** The records of the exchanges that were decided, by the key of their party. */
  readonly records: ReadonlyMap<string, string>
}

/** The outcome of a draft as it stands now: nothing is kept until a decision is taken. */
export function ResultPage(props: ResultProperties) {
  const texts = useTexts(resultTexts)
  const { flow, weighed, records } = props
  const [only, ...others] = weighed
  const draftId = flow.draft.id
  return (
    <>
      <WithinLine draft={flow.draft} />
      <Heading level={1}>{texts.title}</Heading>
      <About {...props} />
      {only && others.length === 0 ? (
        <OutcomePart
          draftId={draftId}
          exchange={only}
          id="uitkomst"
          level={2}
          recordId={records.get(partyKey(only.party))}
        />
      ) : (
        <Several {...props} />
      )}
      <Doubt draftId={draftId} />
      <Foot {...props} />
    </>
  )
}

function About({ flow, client, weighed }: ResultProperties) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const [only, ...others] = weighed
  const purpose = purposeOf(flow)
  const party = others.length === 0 && only?.party ? partyText(only.party)[language] : undefined
  return (
    <p className="dw-about">
      <span>
        {texts.aboutWho}: <strong>{client ?? texts.nameless}</strong>
      </span>
      {party ? (
        <span>
          {texts.otherParty}: <strong>{party}</strong>
        </span>
      ) : null}
      {purpose ? (
        <span>
          {texts.purpose}: <strong>{purpose}</strong>
        </span>
      ) : null}
    </p>
  )
}

function Several({ flow, weighed, records }: ResultProperties) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const title = ({ party }: Weighed) => (party ? partyText(party)[language] : '')
  return (
    <>
      <Paragraph kind="lead">{texts.severalLead(weighed.length)}</Paragraph>
      <TaskList
        tasks={weighed.map((exchange, index) => ({
          id: `naar-${index + 1}`,
          title: title(exchange),
          href: `#ontvanger-${index + 1}`,
          hint: records.has(partyKey(exchange.party)) ? texts.decided : undefined,
          status: <OutcomeMark advice={exchange.weighing} />,
        }))}
      />
      {weighed.map((exchange, index) => (
        <section className="dw-recipient" key={partyKey(exchange.party)}>
          <Heading level={2} id={`ontvanger-${index + 1}`}>
            {title(exchange)}
          </Heading>
          <OutcomePart
            draftId={flow.draft.id}
            exchange={exchange}
            id={`uitkomst-${index + 1}`}
            level={3}
            recordId={records.get(partyKey(exchange.party))}
          />
        </section>
      ))}
    </>
  )
}

function Foot({ flow, weighed, records }: ResultProperties) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const [first] = weighed
  const draftId = flow.draft.id
  const open = weighed.filter(({ party }) => !records.has(partyKey(party)))
  return (
    <>
      {open.length > 0 ? (
        <ButtonGroup>
          <ButtonLink href={paths.decision({ draftId })}>{texts.decide}</ButtonLink>
          <ButtonLink kind="subtle" href={paths.check({ draftId })}>
            {texts.toCheck}
          </ButtonLink>
        </ButtonGroup>
      ) : null}
      {first ? (
        <Paragraph kind="small">
          {texts.normsOf(
            longDate(new Date(`${flow.date}T12:00:00Z`), language),
            first.weighing.norms.version,
          )}
        </Paragraph>
      ) : null}
    </>
  )
}
