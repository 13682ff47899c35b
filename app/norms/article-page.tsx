import { Details, Heading, List, Paragraph, usePage, useTexts } from '../page/index.ts'
import type { Article, Entry, EntryGroup } from './article.ts'
import { normsThat } from './norm-facts.ts'
import { NormLinks } from './norm-links.tsx'
import { useSay } from './say.ts'
import { StackTable } from './stack-table.tsx'
import { lookUpTexts } from './texts.ts'

/** A page that explains one subject. */
export function ArticlePage({ article }: { readonly article: Article }) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  return (
    <>
      <Heading level={1}>{say(article.title)}</Heading>
      <Paragraph kind="lead">{say(article.lead)}</Paragraph>
      <ArticleTable article={article} />
      {article.groups.map((group, index) => (
        <Group group={group} key={index} />
      ))}
      <Heading level={2} size={3}>
        {texts.sources}
      </Heading>
      <List items={article.sources.map(say)} />
      <Paragraph kind="small">{texts.reviewed}</Paragraph>
    </>
  )
}

function ArticleTable({ article: { table } }: { readonly article: Article }) {
  const say = useSay()
  if (!table) return null
  const rows = table.rows.map(({ id, cells: [head, ...cells] }) => ({
    id,
    head: head && say(head),
    cells: cells.map(say),
  }))
  return (
    <StackTable
      caption={say(table.caption)}
      columns={table.columns.map(say)}
      groups={[{ id: 'all', rows }]}
    />
  )
}

function Group({ group: { title, intro, entries } }: { readonly group: EntryGroup }) {
  const say = useSay()
  return (
    <section>
      {title ? <Heading level={2}>{say(title)}</Heading> : null}
      {intro ? <Paragraph>{say(intro)}</Paragraph> : null}
      <div className="dw-entries">
        {entries.map((entry) => (
          <OneEntry entry={entry} level={title ? 3 : 2} key={entry.id} />
        ))}
      </div>
    </section>
  )
}

function OneEntry({ entry, level }: { readonly entry: Entry; readonly level: 2 | 3 }) {
  const say = useSay()
  return (
    <article className="dw-entry" id={entry.id}>
      {entry.mark ? <p className="dw-entry__mark">{say(entry.mark)}</p> : null}
      <Heading level={level} size={3}>
        {say(entry.title)}
      </Heading>
      {entry.text?.map((text) => (
        <Paragraph key={text.nl}>{say(text)}</Paragraph>
      ))}
      {entry.facts ? (
        <dl className="dw-entry__facts">
          {entry.facts.map(({ name, value }) => (
            <div key={name.nl}>
              <dt>{say(name)}</dt>
              <dd>{say(value)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <EntryNorms entry={entry} />
    </article>
  )
}

function EntryNorms({ entry: { norms: choice } }: { readonly entry: Entry }) {
  const texts = useTexts(lookUpTexts)
  const { language } = usePage()
  const norms = choice ? normsThat(choice) : []
  if (norms.length === 0) return null
  return (
    <Details summary={texts.normsFor(norms.length)}>
      {language === 'en' ? <Paragraph kind="small">{texts.translation}</Paragraph> : null}
      <NormLinks norms={norms} />
    </Details>
  )
}
