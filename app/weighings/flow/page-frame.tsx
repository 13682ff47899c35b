import { type Section, terms } from 'deelwijzer/vocabulary'
import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonGroup,
  Details,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { useText } from './question-field.tsx'
import { flowTexts } from './texts.ts'

/** Why something is asked and from which source, with its words explained. */
export function Why({ sections }: { readonly sections: readonly Section[] }) {
  const texts = useTexts(flowTexts)
  const text = useText()
  return (
    <div className="dw-why">
      {sections.map(({ id, why, source }) => (
        <p className="dw-why__reason" key={id}>
          {text(why)} <span className="dw-why__source">{texts.whySource(text(source))}</span>
        </p>
      ))}
      <Terms sections={sections} />
    </div>
  )
}

/** The words of a section are named in one fold: who knows them reads on, who does not opens it. */
function Terms({ sections }: { readonly sections: readonly Section[] }) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const ids = [...new Set(sections.flatMap((section) => section.terms))]
  if (ids.length === 0) return null
  return (
    <Details summary={texts.terms(ids.map((id) => text(terms[id].term)).join(', '))}>
      <dl className="dw-terms">
        {ids.map((id) => (
          <div key={id}>
            <dt>{text(terms[id].term)}</dt>
            <dd>{text(terms[id].explanation)}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}

/** Who could tell what one does not know. */
export function WhoKnows(props: { readonly sections: readonly Section[] }) {
  const texts = useTexts(flowTexts)
  const text = useText()
  return (
    <Details summary={texts.dontKnow}>
      <Paragraph>{texts.dontKnowText}</Paragraph>
      {props.sections.map(({ id, whoKnows }) => (
        <Paragraph key={id}>{texts.whoKnows(text(whoKnows))}</Paragraph>
      ))}
    </Details>
  )
}

/** What stands under every form of a weighing: on, later, or ask somebody. */
export function FlowButtons({
  draftId,
  main,
}: {
  readonly draftId: string
  readonly main?: ComponentChildren
}) {
  const texts = useTexts(flowTexts)
  return (
    <>
      <ButtonGroup>{main ?? <Button>{texts.next}</Button>}</ButtonGroup>
      <p className="dw-aside">
        <TextLink href={paths.weighings()}>{texts.stop}</TextLink>
        <AskColleague draftId={draftId} />
      </p>
    </>
  )
}

/** On any page a colleague can be asked; the link is there once the feature is. */
export function AskColleague({ draftId }: { readonly draftId: string }) {
  const texts = useTexts(flowTexts)
  const { pages } = usePage()
  if (!pages.has(paths.newConsultation.pattern)) return null
  return <TextLink href={paths.newConsultation({ draftId })}>{texts.askColleague}</TextLink>
}
