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
  const after = visit.query('na')
  const page = await onCase(visit, (tx, { id }) => readCaseItems(tx, id, after))
  const caseId = visit.id('caseId')
  return visit.page(
    {
      title: visit.t(itemTexts).listTitle,
      back: backToCase(visit),
      leaveButton: 'page without form',
    },
    <>
      <Top href={paths.caseItems({ caseId })} isLater={after !== undefined} />
      <CaseItems caseId={caseId} page={page} level={2} />
    </>,
  )
}

async function showFileItems(visit: SignedInVisit): Promise<Response> {
  const after = visit.query('na')
  const page = await onFile(visit, (tx, { id }) => readFileItems(tx, id, after))
  const fileId = visit.id('fileId')
  return visit.page(
    {
      title: visit.t(itemTexts).listTitle,
      back: backTo(visit),
      leaveButton: 'page without form',
    },
    <>
      <Top href={paths.fileItems({ fileId })} isLater={after !== undefined} />
      <FileItems fileId={fileId} page={page} />
    </>,
  )
}

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
