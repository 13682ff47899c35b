/** Whether a text is a day that exists, written as year-month-day. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date.parse lets 30 February through as 1 or 2 March; written back it differs.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
