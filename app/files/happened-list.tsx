import { dateAndTime, TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { HappenedLine } from './event-words.ts'
import { fileTexts } from './texts.ts'

/** Who did what and when, newest first; with the share, weighing or request that it was under. */
export function HappenedList(props: {
  readonly lines: readonly HappenedLine[]
  readonly most?: number
}) {
  return (
    <ul className="dw-happened">
      {props.lines.slice(0, props.most).map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  )
}

function Line({ line }: { readonly line: HappenedLine }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const { at, actorKind, name, organisation, isOther, what } = line
  const who = actorKind === 'job' ? texts.system : (name ?? texts.somebody)
  const whoFrom = isOther && organisation !== undefined ? `${who} (${organisation})` : who
  return (
    <li className="dw-happened__line">
      <span className="dw-happened__when">{dateAndTime(at, language)}</span>
      <span>
        {whoFrom} {what[language]}
        <Under line={line} />
      </span>
    </li>
  )
}

/** One link: to the request, the share, or the weighing. */
function Under({ line }: { readonly line: HappenedLine }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const { requestId, shareId, weighingId, what, at } = line
  const links = [
    requestId && { href: paths.request({ requestId }), label: texts.underRequest },
    shareId && { href: paths.share({ shareId }), label: texts.underShare },
    weighingId && { href: paths.record({ weighingId }), label: texts.underWeighing },
  ].filter((link) => typeof link === 'object')
  return links.map(({ href, label }) => (
    <span key={href}>
      {' '}
      <TextLink href={href} context={`${what[language]}, ${dateAndTime(at, language)}`}>
        {label}
      </TextLink>
    </span>
  ))
}
