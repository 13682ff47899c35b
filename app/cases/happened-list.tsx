import { dateAndTime, Paragraph, TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { CaseHappened, CaseHappenedLine } from './happened.ts'
import { phaseLabels } from './phases.ts'
import { caseTexts } from './texts.ts'

/** Who did what in a case, when and under which weighing; newest first. */
export function CaseHappenedList(props: {
  readonly happened: CaseHappened
  readonly most?: number
}) {
  const texts = useTexts(caseTexts)
  const { lines, names } = props.happened
  const someone = ({ actorKind, actorId }: CaseHappenedLine) =>
    actorKind === 'job' ? texts.system : (names.get(actorId) ?? texts.somebody)
  if (lines.length === 0) return <Paragraph>{texts.noEvents}</Paragraph>
  return (
    <ul className="dw-happened">
      {lines.slice(0, props.most).map((line) => (
        <Line key={line.id} line={line} who={someone(line)} />
      ))}
    </ul>
  )
}

function Line({ line, who }: { readonly line: CaseHappenedLine; readonly who: string }) {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  const { at, what, whom, phase, weighingId } = line
  const about = phase ? phaseLabels[phase][language] : whom.join(', ')
  return (
    <li className="dw-happened__line">
      <span className="dw-happened__when">{dateAndTime(at, language)}</span>
      <span>
        {[`${who} ${what[language]}`, about].filter(Boolean).join(': ')}
        {weighingId === undefined ? null : (
          <>
            {' '}
            <TextLink href={paths.record({ weighingId })} context={what[language]}>
              {texts.underWeighing}
            </TextLink>
          </>
        )}
      </span>
    </li>
  )
}
