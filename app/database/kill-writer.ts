import { writeSync } from 'node:fs'
import { findOpenDrafts, findPosts, insertDraft, saveAnswers } from '../drafts/repository.ts'
import { insertAlone, socialWorker } from '../organisations/test-person.ts'
import { asActor, professional } from './actor.ts'
import { type Db, openDatabase } from './connection.ts'

/**
 * Opens the database in the folder given, tells what it finds there, and then saves answers until it
 * is killed. Each answer is told only once it was saved, straight to the pipe.
 */
const { db } = await openDatabase({ dataDir: process.argv[2] })
const me = await findOrMakeMe(db)
const draft = await asActor(db, professional(me), async (tx) => {
  const [found] = await findOpenDrafts(tx)
  return found ?? (await insertDraft(tx, { kind: 'anonymous', normsVersion: 'test' }))
})
const posts = await asActor(db, professional(me), (tx) => findPosts(tx, draft.id))
const whole = posts.every(({ version, posted }, index) => {
  const { count } = posted as { readonly count: number }
  return version === index + 1 && count === version
})
tell({ found: draft.version, posts: posts.length, whole, answers: draft.answers })

for (let version = draft.version; ; version += 1) {
  const count = version + 1
  const post = { section: 'count', posted: { count }, answers: { count } }
  await asActor(db, professional(me), (tx) => saveAnswers(tx, draft.id, version, post))
  tell({ saved: count })
}

function tell(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

function findOrMakeMe(database: Db): Promise<string> {
  const job = { kind: 'job', id: '00000000-0000-7000-8000-000000000002' } as const
  return asActor(database, job, async (tx) => {
    const found = await tx.selectFrom('app.professional').select('id').executeTakeFirst()
    if (found !== undefined) return found.id
    return insertAlone(tx, 'Kim Voorbeeld', socialWorker)
  })
}
