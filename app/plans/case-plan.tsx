import { Heading, Paragraph, TextLink, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Actions } from './plan-page.tsx'
import { type Action, isClosed } from './plan-view.ts'
import { planTexts } from './texts.ts'

/** How many open actions the page of a case shows. */
const shown = 4

/** On the page of a case: what still has to happen, and the way to the whole plan. */
export function CasePlan(props: { readonly caseId: string; readonly actions: readonly Action[] }) {
  const { caseId, actions } = props
  const texts = useTexts(planTexts)
  const open = actions.filter((one) => one.ownerId !== null && !isClosed(one))
  return (
    <>
      <Heading level={2} id="plan">
        {texts.title}
      </Heading>
      {open.length === 0 ? <Paragraph>{texts.openNone}</Paragraph> : null}
      <Actions actions={open.slice(0, shown)} />
      <p className="dw-aside">
        <TextLink href={paths.plan({ caseId })}>{texts.toPlan}</TextLink>
      </p>
    </>
  )
}
