import type { ComponentChildren } from 'preact'
import { backToCase, line, onCase } from '../cases/on-case.ts'
import { backTo, onFile } from '../files/on-file.ts'
import { Heading, Paragraph, TextLink, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { CaseItems, FileItems, readCaseItems, readFileItems } from './lists.tsx'
import { itemTexts } from './texts.ts'

/** All items of a case or a file, fifty a page. */
export const listRoutes: readonly Route[] = [
  line('get', paths.caseItems, 'case_read', showCaseItems),
  line('get', paths.fileItems, 'file_read', showFileItems),
]

async function showCaseItems(visit: SignedInVisit): Promise<Response> {
  const caseId = visit.id('caseId')
  const page = await onCase(visit, (tx, { id }) => readCaseItems(tx, id, visit.query('na')))
  const list = <CaseItems caseId={caseId} page={page} level={2} />
  return draw(visit, backToCase(visit), paths.caseItems({ caseId }), list)
}

async function showFileItems(visit: SignedInVisit): Promise<Response> {
  const fileId = visit.id('fileId')
  const page = await onFile(visit, (tx, { id }) => readFileItems(tx, id, visit.query('na')))
  const list = <FileItems fileId={fileId} page={page} />
  return draw(visit, backTo(visit), paths.fileItems({ fileId }), list)
}

type Back = ReturnType<typeof backTo>

const draw = (
  visit: SignedInVisit,
  back: Back,
  newest: string,
  list: ComponentChildren,
): Response =>
  visit.page(
    { title: visit.t(itemTexts).listTitle, back, leaveButton: 'page without form' },
    <>
      <Top href={newest} isLater={visit.query('na') !== undefined} />
      {list}
    </>,
  )

function Top(props: { readonly href: string; readonly isLater: boolean }) {
  const texts = useTexts(itemTexts)
  return (
    <>
      <Heading level={1}>{texts.listTitle}</Heading>
      {props.isLater ? (
        <Paragraph>
          <TextLink href={props.href}>{texts.newest}</TextLink>
        </Paragraph>
      ) : null}
    </>
  )
}
