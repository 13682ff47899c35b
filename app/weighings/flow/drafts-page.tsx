import { findSection } from 'deelwijzer/vocabulary'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  Heading,
  longDate,
  Paragraph,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { useText } from './question-field.tsx'
import { flowTexts } from './texts.ts'

/** An open draft as the list shows it. */
export interface DraftRow {
  readonly id: string
  readonly client: string | undefined
  readonly happening: string | undefined
  readonly changedAt: Date
}

/** One's own open drafts, to go on with. */
export function DraftsPage({ drafts }: { readonly drafts: readonly DraftRow[] }) {
  const texts = useTexts(flowTexts)
  return (
    <>
      <Heading level={1}>{texts.draftsTitle}</Heading>
      {drafts.length === 0 ? (
        <Paragraph>{texts.noDrafts}</Paragraph>
      ) : (
        <>
          <Paragraph kind="lead">{texts.draftsLead}</Paragraph>
          <DraftList drafts={drafts} />
        </>
      )}
      <ButtonGroup>
        <ButtonLink href={paths.newWeighing()}>{texts.newWeighing}</ButtonLink>
      </ButtonGroup>
    </>
  )
}

function DraftList({ drafts }: { readonly drafts: readonly DraftRow[] }) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const { language } = usePage()
  const options = findSection('aanleiding')?.questions[0]?.options ?? []
  return (
    <TaskList
      tasks={drafts.map(({ id, client, happening, changedAt }) => {
        const option = options.find(({ value }) => value === happening)
        const moment = momentText(changedAt, language)
        return {
          id: `afweging-${id}`,
          title: client ?? texts.nameless,
          href: paths.weighing({ draftId: id }),
          hint: `${option ? `${text(option.label)}. ` : ''}${texts.draftChanged(moment)}`,
          status: (
            <TextLink
              href={paths.discardWeighing({ draftId: id })}
              context={texts.goOnContext(moment)}
            >
              {texts.discard}
            </TextLink>
          ),
        }
      })}
    />
  )
}

/** A day and a time, as people write it. */
export function momentText(moment: Date, language: 'nl' | 'en'): string {
  const time = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)
  return `${longDate(moment, language)}, ${time}`
}

/** Asks once more before a draft is thrown away. */
export function DiscardPage({ draftId }: { readonly draftId: string }) {
  const texts = useTexts(flowTexts)
  return (
    <>
      <Heading level={1}>{texts.discardTitle}</Heading>
      <Paragraph>{texts.discardText}</Paragraph>
      <Form action={paths.discardWeighing({ draftId })}>
        <ButtonGroup>
          <Button kind="danger">{texts.discardYes}</Button>
          <ButtonLink kind="secondary" href={paths.weighings()}>
            {texts.discardNo}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
