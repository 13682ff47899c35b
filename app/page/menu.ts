import { paths } from '../paths.ts'

/** The pages of the menu, in its order. */
export const menu = [
  { path: paths.home, text: 'start' },
  { path: paths.newWeighing, text: 'newWeighing' },
  { path: paths.clients, text: 'clients' },
  { path: paths.cases, text: 'cases' },
  { path: paths.work, text: 'work' },
  { path: paths.tasks, text: 'tasks' },
  { path: paths.lookUp, text: 'lookUp' },
] as const
