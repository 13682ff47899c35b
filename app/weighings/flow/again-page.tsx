import {
  Button,
  ButtonGroup,
  Form,
  FormNumber,
  Heading,
  Paragraph,
  RadioGroup,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { momentText } from './drafts-page.tsx'
import { roleText } from './labels.ts'
import { flowTexts } from './texts.ts'

/** An earlier weighing as it can be chosen to begin from. */
export interface EarlierWeighing {
  readonly id: string
  readonly client: string
  readonly role: string | undefined
  readonly organisation: string | undefined
  readonly sealedAt: Date
}

/** Begins from an earlier weighing of the same client and recipient. */
export function AgainPage({ earlier }: { readonly earlier: readonly EarlierWeighing[] }) {
  const texts = useTexts(flowTexts)
  const { language } = usePage()
  if (earlier.length === 0)
    return (
      <>
        <Heading level={1}>{texts.againTitle}</Heading>
        <Paragraph>{texts.againNone}</Paragraph>
      </>
    )
  const choices = earlier.map(({ id, client, role, organisation, sealedAt }) => ({
    value: id,
    label: texts.againOf(client, momentText(sealedAt, language)),
    hint: [role && roleText(role)[language], organisation].filter(Boolean).join(', ') || undefined,
  }))
  return (
    <>
      <Heading level={1}>{texts.againTitle}</Heading>
      <Paragraph kind="lead">{texts.againLead}</Paragraph>
      <Form action={paths.weighingAsLastTime()}>
        <FormNumber />
        <RadioGroup name="afweging" label={texts.againWhich} choices={choices} />
        <ButtonGroup>
          <Button>{texts.againBegin}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
