/** The version of the API (semver), on every answer; its first figure is the one in the address. */
export const apiVersion = '1.0.0'

/** Whether an address belongs to the API. */
export const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/')
