import { describe, expect, it } from 'vitest'
import { drawFragment } from './draw.tsx'
import { Form } from './form.tsx'
import type { FormValues } from './form-values.ts'
import { TextInput } from './inputs.tsx'
import { type PageContext, usePage } from './page-context.ts'

const page = (path: string): PageContext => ({
  language: 'nl',
  path,
  errors: [],
  trial: false,
  keptForm: false,
  person: undefined,
  assets: { style: '/style.css', live: '/live.js', theme: undefined },
  pages: new Set(),
})
const Field = () => <TextInput name="plaats" label="Plaats" />
const FilledForm = ({ values }: { readonly values?: FormValues }) => (
  <Form action="/" {...(values && { values })}>
    <Field />
  </Form>
)
const Path = () => <p>{usePage().path}</p>
function Broken(): never {
  throw new Error('This part cannot be drawn')
}

describe('a field', () => {
  it('is filled in by the form around it, and by no other', () => {
    const drawn = drawFragment(
      page('/'),
      <>
        <FilledForm values={{ plaats: ['Zutphen'] }} />
        <FilledForm values={{ plaats: ['Deventer'] }} />
        <FilledForm />
        <Field />
      </>,
    )
    expect(drawn.match(/value="[^"]*"/g)).toEqual(['value="Zutphen"', 'value="Deventer"'])
  })

  it('never has what was filled in on a page that broke off', () => {
    const broken = (
      <Form action="/" values={{ plaats: ['Zutphen'] }}>
        <Broken />
      </Form>
    )
    expect(() => drawFragment(page('/'), broken)).toThrow('cannot be drawn')
    expect(drawFragment(page('/'), <Field />)).not.toContain('Zutphen')
    expect(drawFragment(page('/'), <FilledForm values={{ plaats: ['Lochem'] }} />)).toContain(
      'Lochem',
    )
  })
})

describe('a part of a page', () => {
  it('knows which page it is drawn for, also when another is drawn meanwhile', () => {
    const Inner = () => <i>{drawFragment(page('/binnen'), <Path />)}</i>
    const drawn = drawFragment(
      page('/buiten'),
      <>
        <Path />
        <Inner />
        <Path />
      </>,
    )
    expect(drawn.match(/\/(binnen|buiten)/g)).toEqual(['/buiten', '/binnen', '/buiten'])
  })

  it('is never drawn outside a page', () => {
    expect(() => usePage()).toThrow('outside a page')
  })
})
