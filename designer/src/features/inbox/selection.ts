/** Rows chosen for one act, and where the last choice began. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const nothingChosen: Selection = { chosen: new Set(), anchor: null };

/** Chooses one more, or leaves it out again. */
export function toggle(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) {
    chosen.add(id);
  }
  return { chosen, anchor: id };
}

/** Chooses all from the last choice to this one, as with Shift. */
export function extend(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) {
    return toggle(selection, id);
  }
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...selection.chosen, ...between]), anchor: selection.anchor };
}

/** Leaves out what is done; what could not be done stays chosen. */
export function without(selection: Selection, ids: ReadonlySet<string>): Selection {
  return { ...selection, chosen: new Set([...selection.chosen].filter((id) => !ids.has(id))) };
}

export function chooseAll(order: readonly string[]): Selection {
  return { chosen: new Set(order), anchor: order[0] ?? null };
}
