import type { Article } from '../article.ts'
import { ages } from './ages.ts'
import { conflicts } from './conflicts.ts'
import { legalBases } from './legal-bases.ts'
import { levels } from './levels.ts'
import { reporting } from './reporting.ts'
import { rulesOfThumb } from './rules-of-thumb.ts'
import { secrecy } from './secrecy.ts'
import { threeConsents } from './three-consents.ts'

/** Every page that explains a subject, in the order in which a newcomer would read them. */
export const articles: readonly Article[] = [
  rulesOfThumb,
  legalBases,
  threeConsents,
  levels,
  secrecy,
  reporting,
  ages,
  conflicts,
]

/** The article at an address. */
export const findArticle = (slug: string): Article | undefined =>
  articles.find((article) => article.slug === slug)
