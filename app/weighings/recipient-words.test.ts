import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { destroyTexts } from '../clients/repository.ts'
import { insertDecision } from '../decisions/repository.ts'
import { newId } from '../database/id.ts'
import { decided, newShare, sealed, testWorld, type World } from '../database/world.ts'
import { openFile } from '../files/repository.ts'
import { findRecordLines } from '../files/records-repository.ts'
import { findShares, insertShare } from '../shares/repository.ts'
import { readWeighing } from './repository.ts'
import { asOwner } from '../database/as-role.ts'

let world: World
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.close())

const practice = 'Praktijk Voorbeeldman'
const recipient = { role: 'health_psychologist', name: 'V. Voorbeeldman', organisation: practice }

/** A record with a share to that practice, in a file of its own. */
const record = () =>
  world.as(world.anna, async (tx) => {
    const file = await openFile(tx, { name: `Testpersoon ${newId()}`, birthDate: '2001-02-03' })
    if (file === undefined) throw new Error('The file was not opened')
    const weighing = await sealed(tx, file, { recipient })
    const decision = await decided(tx, weighing)
    const to = {
      recipientName: recipient.name,
      recipientOrganisation: weighing.recipient.organisation,
    }
    await insertShare(tx, newShare(weighing, decision, to))
    return { file, weighing }
  })

/** What the recipient's workplace is called in the record, in its share and in the list of the file. */
const called = ({ file, weighing }: Awaited<ReturnType<typeof record>>) =>
  world.as(world.anna, async (tx) => ({
    record: (await readWeighing(tx, weighing.id))?.weighing.recipient.organisation,
    share: (await findShares(tx, weighing.id)).map((share) => share.recipientOrganisation),
    list: (await findRecordLines(tx, file.id)).map((line) => line.recipient.organisation),
  }))

describe('where a recipient works', () => {
  it('stands with the words about people, for a practice may bear the name of its only person', async () => {
    const made = await record()
    expect(await called(made)).toEqual({ record: practice, share: [practice], list: [practice] })
    for (const table of ['weighing', 'share']) {
      const { rows } = await world.as(world.anna, (tx) =>
        sql<{ row: string }>`select t::text as row from ${sql.table(`app.${table}`)} t`.execute(tx),
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ row }) => row.includes('Voorbeeldman'))).toEqual([])
    }
  })

  it('goes when the words about the client are destroyed', async () => {
    const made = await record()
    await world.asJob((tx) => destroyTexts(tx, made.file.clientId))
    expect(await called(made)).toEqual({ record: undefined, share: [null], list: [undefined] })
  })

  it('cannot be written beside them', async () => {
    const beside = (column: string, value: string) =>
      world.as(world.anna, (tx) =>
        sql
          .raw(`insert into app.${column === 'recipient' ? 'weighing' : 'share'} (id, ${column})
          values ('${newId()}', '${value}')`)
          .execute(tx),
      )
    await expect(beside('recipient_organisation', practice)).rejects.toThrow('permission denied')
    await expect(
      world.as(world.anna, (tx) =>
        sql
          .raw(`insert into app.weighing (id, kind, exchange_id, recipient, situation, advice, asked,
          norms_version, receipt, salt) values ('${newId()}', 'anonymous', '${newId()}',
          '{"organisation": "${practice}"}', '{}', '{}', '[]', 'x', 'x', 'x')`)
          .execute(tx),
      ),
    ).rejects.toThrow('who_it_is_for_is_said_in_personal_text')
  })

  it('is still read in records from before', async () => {
    const made = await record()
    const old = 'Oude Praktijk'
    const named = 'who_it_is_for_is_said_in_personal_text'
    for (const statement of [
      `alter table app.weighing drop constraint ${named}`,
      `update app.weighing set recipient = recipient || '{"organisation": "${old}"}' where id = '${made.weighing.id}'`,
      `update app.share set recipient_organisation = '${old}' where weighing_id = '${made.weighing.id}'`,
      `alter table app.weighing add constraint ${named} check (not recipient ?| array['name', 'organisation']) not valid`,
    ])
      await asOwner(world, statement)
    await world.asJob((tx) => destroyTexts(tx, made.file.clientId))
    expect(await called(made)).toEqual({ record: old, share: [old], list: [old] })
    await world.as(world.anna, (tx) =>
      insertDecision(tx, {
        weighingId: made.weighing.id,
        kind: 'not_now',
        motivation: 'Nog even wachten.',
        categories: [],
      }),
    )
  })
})
