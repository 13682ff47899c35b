import { ButtonLink } from '../page/buttons.tsx'
import { Layout } from '../page/layout.tsx'
import { useTexts } from '../page/page-context.ts'
import { Heading, Paragraph } from '../page/prose.tsx'
import { pageTexts } from '../page/texts.ts'
import { paths } from '../paths.ts'
import { type ProblemCode, problems } from './problems.ts'

/** The page that says what went wrong and what to do next. */
export function ProblemPage(props: { readonly code: ProblemCode; readonly reference: string }) {
  const texts = useTexts(pageTexts)
  const sentence = useTexts(problems[props.code].text)
  return (
    <Layout title={texts.problemHeading}>
      <Heading level={1}>{texts.problemHeading}</Heading>
      <Paragraph kind="lead">{sentence}</Paragraph>
      {props.code === 'unexpected' ? (
        <Paragraph>
          {texts.reference}: <code className="dw-code">{props.reference}</code>
        </Paragraph>
      ) : null}
      <ButtonLink href={paths.home()}>{texts.toStart}</ButtonLink>
    </Layout>
  )
}
