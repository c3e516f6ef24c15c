/** A, B, C ... as the alternatives are called. */
export const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));

/** A short id that none of the others has. */
export function newId(taken: readonly string[]): string {
  for (let index = 0; ; index += 1) {
    const id = index < 26 ? letterOf(index).toLowerCase() : `o${index}`;
    if (!taken.includes(id)) {
      return id;
    }
  }
}
