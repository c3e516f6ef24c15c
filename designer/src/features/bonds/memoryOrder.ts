import type { Memory } from './memoryQueries';

/** The sections of the sheet in their printed order (F22). */
export const memoryKinds = ['toKnow', 'notToSay', 'likes', 'dislikes', 'wentWell', 'signs', 'contact'] as const;

export interface MemoryGroup {
  readonly kind: Memory['kind'];
  readonly items: readonly Memory[];
}

/** What stands in each section; what the person took back stands in none. */
export function memoryGroups(memories: readonly Memory[]): readonly MemoryGroup[] {
  return memoryKinds.flatMap((kind) => {
    const items = memories.filter((memory) => memory.kind === kind && !memory.takenBackAt);
    return items.length > 0 ? [{ kind, items }] : [];
  });
}
