import { roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import type { OrganisationTask } from '../organisations/tasks-repository.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  FormNumber,
  type FormValues,
  GroupedCheckboxes,
  Heading,
  HiddenField,
  Paragraph,
  Select,
  Textarea,
  TextInput,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { useCategoryClusters } from '../weighings/flow/category-clusters.ts'
import { PartnerList } from './tasks-page.tsx'
import { taskTexts } from './texts.ts'

interface TaskPageProperties {
  /** None when it is new. */
  readonly task: OrganisationTask | undefined
  readonly values: FormValues
  /** What somebody else made of it meanwhile. */
  readonly conflict?: boolean
}

/** One task: what it is, what for, and its partners. */
export function TaskPage({ task, values, conflict = false }: TaskPageProperties) {
  const texts = useTexts(taskTexts)
  return (
    <>
      <Heading level={1}>{task ? texts.changeTitle : texts.addTitle}</Heading>
      {conflict && task ? <Conflict task={task} /> : null}
      <Form action={task ? paths.task({ taskId: task.id }) : paths.newTask()} values={values}>
        {task ? <HiddenField name="version" value={String(task.version)} /> : <FormNumber />}
        <TextInput name="task" label={texts.task} hint={texts.taskHint} />
        <Textarea name="purpose" label={texts.purpose} hint={texts.purposeHint} rows={3} />
        <ButtonGroup>
          <Button>{texts.save}</Button>
        </ButtonGroup>
      </Form>
      {task ? <Partners task={task} /> : null}
    </>
  )
}

function Conflict({ task }: { readonly task: OrganisationTask }) {
  const texts = useTexts(taskTexts)
  return (
    <Alert kind="warning" heading={texts.conflictHeading}>
      <Paragraph>{texts.conflictText}</Paragraph>
      <Paragraph>
        {texts.task} {task.task}
      </Paragraph>
      <Paragraph>
        {texts.purpose} {task.purpose}
      </Paragraph>
      <PartnerList partners={task.partners} />
      <Paragraph>{texts.conflictAgain}</Paragraph>
    </Alert>
  )
}

function Partners({ task }: { readonly task: OrganisationTask }) {
  const texts = useTexts(taskTexts)
  const { id: taskId, partners, version } = task
  return (
    <>
      <PartnerList partners={partners} taskId={taskId} />
      <ButtonGroup>
        <ButtonLink
          kind="secondary"
          href={paths.taskPartner({ taskId, partner: String(partners.length) })}
        >
          {texts.addPartner}
        </ButtonLink>
      </ButtonGroup>
      <Form action={paths.endTask({ taskId })} id="einde">
        <HiddenField name="version" value={String(version)} />
        <Paragraph>{texts.endText}</Paragraph>
        <ButtonGroup>
          <Button kind="danger">{texts.end}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

/** One partner of a task and the data that are usual with it. */
export function PartnerPage(props: {
  readonly task: OrganisationTask
  readonly index: number
  readonly values: FormValues
  readonly conflict?: boolean
}) {
  const texts = useTexts(taskTexts)
  const { task, index, values, conflict = false } = props
  const path = paths.taskPartner({ taskId: task.id, partner: String(index) })
  return (
    <>
      <Heading level={1}>{texts.partnerTitle}</Heading>
      <Paragraph kind="lead">{texts.partnerLead}</Paragraph>
      {conflict ? <Conflict task={task} /> : null}
      <Form action={path} values={values}>
        <HiddenField name="version" value={String(task.version)} />
        <Select
          name="role"
          label={texts.partnerRole}
          prompt={texts.any}
          options={useOptions(roleLabels)}
        />
        <Select
          name="setting"
          label={texts.partnerSetting}
          prompt={texts.any}
          options={useOptions(settingLabels)}
        />
        <GroupedCheckboxes
          name="categories"
          label={texts.categories}
          hint={texts.categoriesHint}
          clusters={useCategoryClusters()}
        />
        <ButtonGroup>
          <Button>{texts.save}</Button>
          {index < task.partners.length ? (
            <Button kind="secondary" name="weg" value="1">
              {texts.removePartner}
            </Button>
          ) : null}
        </ButtonGroup>
      </Form>
    </>
  )
}

function useOptions(
  labels: Readonly<Record<string, { readonly nl: string; readonly en: string }>>,
) {
  const { language } = usePage()
  return Object.entries(labels).map(([value, label]) => ({ value, label: label[language] }))
}
