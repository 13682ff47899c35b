import type { ComponentChildren } from 'preact'
import type { InformingDue } from '../informing/due.ts'
import { toldText } from '../informing/words.ts'
import {
  dateAndTime,
  type Language,
  longDay,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { now } from '../clock.ts'
import type { FileView } from './file-view.ts'
import { type FileTexts, fileTexts } from './texts.ts'

/** What still has to be done on a file: late things say so in words, and stand first. */
export function OpenThings({ view }: { readonly view: FileView }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const tasks = openTasks(view, texts, language)
  return tasks.length === 0 ? (
    <Paragraph>{texts.nothingOpen}</Paragraph>
  ) : (
    <TaskList tasks={tasks} />
  )
}

interface Open extends Task {
  readonly isLate: boolean
}

function openTasks(view: FileView, texts: FileTexts, language: Language): readonly Task[] {
  const tasks = [
    ...emergencyTasks(view, texts, language),
    ...informTasks(view, texts, language),
    ...draftTasks(view, texts, language),
  ]
  return tasks.toSorted((a, b) => Number(b.isLate) - Number(a.isLate))
}

const badge = (isLate: boolean, texts: FileTexts): ComponentChildren => (
  <StatusBadge kind={isLate ? 'error' : 'warning'}>{isLate ? texts.late : texts.todo}</StatusBadge>
)

const emergencyTasks = ({ records }: FileView, texts: FileTexts, language: Language): Open[] =>
  records.flatMap(({ weighingId, kind, isCompleted, completeBefore }) => {
    if (kind !== 'emergency' || isCompleted || completeBefore === undefined) return []
    const isLate = completeBefore < now()
    return {
      id: weighingId,
      title: texts.complete,
      href: paths.emergencyDone({ weighingId }),
      hint: texts.completeBefore(dateAndTime(completeBefore, language)),
      status: badge(isLate, texts),
      isLate,
    }
  })

const informTasks = ({ due }: FileView, texts: FileTexts, language: Language): Open[] =>
  due.map((one) => ({
    id: one.informingId,
    title: texts.inform(toldText(one.who)[language]),
    href: paths.informing({ informingId: one.informingId }),
    hint: informHint(one, texts, language),
    status: badge(one.isLate, texts),
    isLate: one.isLate,
  }))

function informHint({ moment, reviewOn }: InformingDue, texts: FileTexts, language: Language) {
  if (reviewOn === undefined) return texts.informNow
  const day = longDay(reviewOn, language)
  return moment === 'before' ? texts.tellOn(day) : texts.reviewOn(day)
}

const draftTasks = ({ drafts }: FileView, texts: FileTexts, language: Language): Open[] =>
  drafts.map(({ id, changedAt }) => ({
    id,
    title: texts.draft,
    href: paths.weighing({ draftId: id }),
    hint: texts.draftSince(dateAndTime(changedAt, language)),
    status: badge(false, texts),
    isLate: false,
  }))
