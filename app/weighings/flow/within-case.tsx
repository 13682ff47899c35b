import type { Draft } from '../../drafts/repository.ts'
import {
  Button,
  ButtonGroup,
  DataList,
  Heading,
  Paragraph,
  TextLink,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { answersOf } from './asked.ts'
import type { DraftAnswers, Given } from './draft-answers.ts'
import type { Flow } from './flow.ts'
import type { PageContent, PageKind } from './page-kind.ts'
import type { AnsweredPage } from './pages.ts'
import { ownWords } from './own-words.ts'
import { useText } from './question-field.tsx'
import { withinTexts } from './within-texts.ts'

/** That a weighing belongs to a case, and the way there. Nothing outside a case. */
export function WithinLine({
  draft,
}: {
  readonly draft: Pick<Draft, 'within' | 'aim' | 'requestId' | 'slotId'>
}) {
  const texts = useTexts(withinTexts)
  const { within, aim, requestId, slotId } = draft
  if (within === undefined || aim === null) return null
  return (
    <p className="dw-aside">
      <span>{texts[aim]}</span>{' '}
      {aim === 'answer' && requestId !== null ? (
        <TextLink href={paths.request({ requestId })}>{texts.toRequest}</TextLink>
      ) : null}
      {slotId === null ? (
        <TextLink href={paths.case({ caseId: within.caseId })}>{texts.toCase}</TextLink>
      ) : (
        <TextLink href={paths.prepareSlot({ slotId })}>{texts.toSlot}</TextLink>
      )}
    </p>
  )
}

/** What the case says and a page of the weighing cannot change. */
const settled = ['aanleiding', 'soort-uitwisseling', 'doel-tekst']

const settledIn = ({ answers }: Flow): Given => ({
  ...Object.fromEntries(Object.entries(answers.given).filter(([key]) => settled.includes(key))),
  ...(answers.given['doel-tekst'] && { taak: [ownWords] }),
})

// That the purpose is in own words is an answer of its page, which the other pages leave as it is.
function withSettled(flow: Flow, answers: DraftAnswers): DraftAnswers {
  const { taak: _task, ...fixed } = settledIn(flow)
  return { ...answers, given: { ...answers.given, ...fixed }, parties: flow.answers.parties }
}

/** A page of a weighing within a case: what the case settled is not asked. */
export function withinCase(kind: PageKind, page: AnsweredPage): PageKind {
  if (page === 'aanleiding' || page === 'met-wie') return settledPage(page)
  return {
    ...kind,
    read: (content, posted, reader) => {
      const { flow } = content
      const reading = kind.read(content, { ...posted, ...settledIn(flow) }, reader)
      return { ...reading, answers: withSettled(flow, reading.answers) }
    },
  }
}

const settledPage = (page: 'aanleiding' | 'met-wie'): PageKind => ({
  title: (_content, { language }) =>
    withinTexts[language][page === 'aanleiding' ? 'fixedHappening' : 'fixedParty'],
  values: () => ({}),
  read: ({ flow }) => ({ answers: flow.answers, keys: [], errors: [] }),
  view: (content) => <SettledPage {...content} />,
})

function SettledPage({ page, flow }: PageContent) {
  const texts = useTexts(withinTexts)
  const text = useText()
  const rows = answersOf(flow)
    .filter((answer) => answer.page === page)
    .map(({ key, question, answer }) => ({ id: key, key: text(question), value: text(answer) }))
  return (
    <>
      <Heading level={1}>{page === 'aanleiding' ? texts.fixedHappening : texts.fixedParty}</Heading>
      <Paragraph>{texts.fixedText}</Paragraph>
      <DataList rows={rows} />
      <ButtonGroup>
        <Button>{texts.next}</Button>
      </ButtonGroup>
    </>
  )
}

/** The purpose of the case in its words, where a weighing outside a case asks for it. */
export function SettledPurpose({ flow }: { readonly flow: Flow }) {
  const texts = useTexts(withinTexts)
  return (
    <>
      <DataList
        rows={[{ key: texts.purpose, value: flow.answers.given['doel-tekst']?.[0] ?? '' }]}
      />
      <Paragraph kind="small">{texts.purposeText}</Paragraph>
    </>
  )
}
