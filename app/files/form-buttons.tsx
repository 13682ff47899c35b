import type { ComponentChildren } from 'preact'
import { ButtonGroup, ButtonLink, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { fileTexts } from './texts.ts'

/** What can be done with a form about a file, and the way back to the file. */
export function Buttons(props: { readonly fileId: string; readonly children: ComponentChildren }) {
  const texts = useTexts(fileTexts)
  return (
    <ButtonGroup>
      {props.children}
      <ButtonLink kind="subtle" href={paths.client({ fileId: props.fileId })}>
        {texts.cancel}
      </ButtonLink>
    </ButtonGroup>
  )
}
