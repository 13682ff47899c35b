import { paths } from '../paths.ts'
import type { Route } from '../route.ts'
import { openApiDocument } from './openapi.ts'
import { weighPosted } from './weighings.ts'

/** What programs may call: no sign-in, nothing stored, no body logged. */
export const apiRoutes: readonly Route[] = [
  {
    method: 'post',
    path: paths.apiWeighings.pattern,
    right: 'anyone',
    event: { none: 'stores nothing and reads nothing that is stored' },
    body: 'raw',
    handler: weighPosted,
  },
  {
    method: 'get',
    path: paths.openApi.pattern,
    right: 'anyone',
    event: { none: 'shows nothing about a client' },
    body: 'raw',
    // An open document: any page of any site may read it (API Design Rules, publish-openapi).
    handler: () =>
      Response.json(openApiDocument, { headers: { 'Access-Control-Allow-Origin': '*' } }),
  },
]
