import type { FormValues } from '../page/form-values.ts'
import type { DemonstrationPerson, Gate, Professional } from './gate.ts'

const people: readonly (Professional & { role: string })[] = [
  {
    id: '01980000-0000-7000-8000-000000000001',
    name: 'Noor Voorbeeld',
    role: 'Wmo-consulent',
    organisationId: '01980000-0000-7000-8000-0000000000a1',
    organisation: 'Gemeente Voorbeeldstad',
    teamLead: false,
  },
  {
    id: '01980000-0000-7000-8000-000000000002',
    name: 'Teun Testpersoon',
    role: 'Teamleider',
    organisationId: '01980000-0000-7000-8000-0000000000a1',
    organisation: 'Gemeente Voorbeeldstad',
    teamLead: true,
  },
]

/** A gate without a database, until there is one. */
export function memoryGate(): Gate {
  const sessions = new Map<string, { id: string; open: boolean; path?: string }>()
  const kept = new Map<string, FormValues>()
  const key = (token: string, path: string) => `${sessions.get(token)?.id} ${path}`
  return {
    isDemonstration: async () => true,
    demonstrationPeople: async (): Promise<DemonstrationPerson[]> => [...people],
    startSession: async (token, id) => {
      sessions.set(token, { id, open: true })
      return people.some((person) => person.id === id)
    },
    findProfessional: async (token) => {
      const session = sessions.get(token)
      return session?.open ? people.find(({ id }) => id === session.id) : undefined
    },
    endSession: async (token) => {
      const session = sessions.get(token)
      if (session) session.open = false
    },
    keepForm: async (token, path, values) => {
      kept.set(key(token, path), values)
      return sessions.has(token)
    },
    findKeptForm: async (token, path) => kept.get(key(token, path)),
    dropKeptForm: async (token, path) => {
      kept.delete(key(token, path))
    },
    setReturnPath: async (token, path) => {
      const session = sessions.get(token)
      if (session) session.path = path
    },
    findReturnPath: async (token) => sessions.get(token)?.path,
    act: async () => {
      throw new Error('There is no database yet')
    },
  }
}
