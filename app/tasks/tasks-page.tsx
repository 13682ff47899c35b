import { dataCategoryLabels, inSentence, roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import type { OrganisationTask, TaskPartner } from '../organisations/tasks-repository.ts'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  List,
  Panel,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { taskTexts } from './texts.ts'

/** The organisation's tasks, their purposes and the usual data per partner. */
export function TasksPage(props: {
  readonly tasks: readonly OrganisationTask[]
  readonly mayChange: boolean
}) {
  const texts = useTexts(taskTexts)
  const { pages } = usePage()
  const { tasks, mayChange } = props
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Paragraph>{mayChange ? texts.why : texts.leadOnly}</Paragraph>
      {pages.has(paths.contacts.pattern) ? (
        <Paragraph>
          <TextLink href={paths.contacts()}>{texts.contacts}</TextLink>
        </Paragraph>
      ) : null}
      {mayChange ? (
        <ButtonGroup>
          <ButtonLink href={paths.newTask()}>{texts.add}</ButtonLink>
        </ButtonGroup>
      ) : null}
      {tasks.length === 0 ? <Paragraph>{texts.none}</Paragraph> : null}
      {tasks.map((task) => (
        <TaskPanel key={task.id} task={task} mayChange={mayChange} />
      ))}
    </>
  )
}

function TaskPanel(props: { readonly task: OrganisationTask; readonly mayChange: boolean }) {
  const texts = useTexts(taskTexts)
  const { task, mayChange } = props
  return (
    <Panel heading={task.task}>
      <Paragraph>
        <strong>{texts.purposeIs}:</strong> {task.purpose}
      </Paragraph>
      <PartnerList partners={task.partners} />
      {mayChange ? (
        <TextLink href={paths.task({ taskId: task.id })} context={texts.changeContext(task.task)}>
          {texts.change}
        </TextLink>
      ) : null}
    </Panel>
  )
}

/** The partners of a task, each with its usual data in words. */
export function PartnerList(props: {
  readonly partners: readonly TaskPartner[]
  /** Where each can be changed, for who may. */
  readonly taskId?: string
}) {
  const texts = useTexts(taskTexts)
  const { language } = usePage()
  const { partners, taskId } = props
  if (partners.length === 0) return <Paragraph kind="small">{texts.noPartners}</Paragraph>
  return (
    <>
      <Paragraph>
        <strong>{texts.partnersAre}:</strong>
      </Paragraph>
      <List
        items={partners.map((partner, index) => {
          const name = partnerText(partner, language, texts.anybody)
          const data = partner.categories.map(
            (each) => inSentence(textOf(dataCategoryLabels, each))[language],
          )
          return (
            <>
              {name}: {data.join(', ')}{' '}
              {taskId ? (
                <TextLink
                  href={paths.taskPartner({ taskId, partner: String(index) })}
                  context={name}
                >
                  {texts.change}
                </TextLink>
              ) : null}
            </>
          )
        })}
      />
    </>
  )
}

function partnerText({ role, setting }: TaskPartner, language: 'nl' | 'en', anybody: string) {
  const parts = [
    role === undefined ? undefined : labelOf(roleLabels, role, language),
    setting === undefined ? undefined : labelOf(settingLabels, setting, language),
  ]
  return parts.filter(Boolean).join(', ') || anybody
}

type Labels = Readonly<Record<string, { readonly nl: string; readonly en: string }>>

const textOf = (labels: Labels, value: string) => labels[value] ?? { nl: value, en: value }

const labelOf = (labels: Labels, value: string, language: 'nl' | 'en'): string =>
  textOf(labels, value)[language]
