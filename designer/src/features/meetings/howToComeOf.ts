/** What the members need to know to come, as fields of the sheet of the conference (F17). */
export interface Coming {
  readonly time: string;
  readonly place: string;
  readonly online: string;
}

export const noComing: Coming = { time: '', place: '', online: '' };

/** What was written of it; nothing is sent for what stays blank. */
export const sheetOf = (coming: Coming): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(coming)
      .map(([name, words]) => [name, words.trim()])
      .filter(([, words]) => words !== ''),
  );
