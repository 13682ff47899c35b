import { today } from '../clock.ts'
import { representativeText } from '../clients/representative-kinds.ts'
import type { Representative } from '../clients/representatives-repository.ts'
import {
  DataList,
  type DataRow,
  Details,
  dateAndTime,
  type Language,
  longDay,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { FileView } from './file-view.ts'
import { type FileTexts, fileTexts } from './texts.ts'

/** Who speaks for the client, and in a fold who did or was recorded by mistake. */
export function Representatives({ view }: { readonly view: FileView }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const now = view.representatives.filter((one) => !isPast(one))
  const past = view.representatives.filter(isPast)
  return (
    <>
      {now.length === 0 ? <Paragraph>{texts.noRepresentatives}</Paragraph> : null}
      <Rows rows={now.map((one) => rowOf(one, view, texts, language))} />
      {past.length === 0 ? null : (
        <Details summary={texts.earlierRepresentatives}>
          <Rows rows={past.map((one) => rowOf(one, view, texts, language))} />
        </Details>
      )}
    </>
  )
}

const Rows = ({ rows }: { readonly rows: readonly DataRow[] }) =>
  rows.length === 0 ? null : <DataList rows={rows} />

const isPast = ({ change, untilDay }: Representative): boolean =>
  change?.kind === 'corrected' || (untilDay !== null && untilDay <= today())

function rowOf(one: Representative, view: FileView, texts: FileTexts, language: Language): DataRow {
  return {
    id: one.id,
    key: one.name || one.id,
    value: (
      <>
        {whatText(one, texts, language)}
        <Became one={one} names={view.names} />
        {one.change?.kind === 'corrected' ? null : (
          <Links one={one} fileId={view.file.id} isPast={isPast(one)} />
        )}
      </>
    ),
  }
}

/** What somebody is to the client, and from when until when. */
export const whatText = (
  { kind, fromDay, untilDay }: Omit<Representative, 'change'>,
  texts: FileTexts,
  language: Language,
): string =>
  [
    representativeText(kind)[language],
    fromDay === null ? undefined : texts.from(longDay(fromDay, language)),
    untilDay === null ? undefined : texts.until(longDay(untilDay, language)),
  ]
    .filter((part) => part !== undefined)
    .join(', ')

function Became(props: {
  readonly one: Representative
  readonly names: ReadonlyMap<string, string>
}) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const { change } = props.one
  if (change === undefined)
    return isPast(props.one) ? <div className="dw-data-list__mark">{texts.ended}</div> : null
  const { kind, reason, by, at } = change
  return (
    <>
      <div>
        {kind === 'corrected' ? texts.wasWrong : texts.stopped}: {reason ?? texts.wordsGone}
      </div>
      <div className="dw-data-list__mark">
        {texts.changedBy(props.names.get(by) ?? texts.somebody, dateAndTime(at, language))}
      </div>
    </>
  )
}

function Links(props: {
  readonly one: Representative
  readonly fileId: string
  readonly isPast: boolean
}) {
  const texts = useTexts(fileTexts)
  const { fileId } = props
  const { id: representativeId, name } = props.one
  return (
    <div className="dw-aside dw-screen-only">
      {props.isPast ? null : (
        <TextLink href={paths.endRepresentative({ fileId, representativeId })} context={name}>
          {texts.stopsSpeaking}
        </TextLink>
      )}
      <TextLink href={paths.correctRepresentative({ fileId, representativeId })} context={name}>
        {texts.correct}
      </TextLink>
    </div>
  )
}
