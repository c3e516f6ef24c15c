/** The id of a new row: the time first, so that rows stand in the order in which they were added. */
export function newRow(): string {
  const random = Math.random().toString(36).slice(2, 6);
  return `${Date.now().toString(36)}-${random}`;
}
