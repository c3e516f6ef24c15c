import type { Schema } from '@/api/schemas';
import type { Act } from '@/ui/useAct';
import { freeActs } from './groupActions';

type Action = Schema<'ActionResponse'>;
type About = Schema<'ActionAbout'>;

/** Where an act is done that has no panel of its own: another view of this page, or another page. */
export interface Elsewhere {
  readonly tab?: string;
  /** Behind the address of the case, or from the root when it begins with a slash. */
  readonly path?: string;
}

export interface SideAct {
  readonly command: string;
  readonly label: string;
  readonly act?: Act;
  readonly elsewhere?: Elsewhere;
}

export interface SideGroup {
  readonly about: About;
  readonly name: string;
  readonly acts: readonly SideAct[];
}

/** The order of the work: hear, know, connect, plan, meet, tie, and who holds it all. */
const order: readonly About[] = ['record', 'people', 'need', 'consent', 'plan', 'meeting', 'work', 'bond', 'case'];

/** What can be written at any time, by what it is about. Acts that lead to one and the same place stand there once. */
export function sideGroups(
  actions: readonly Action[],
  known: ReadonlySet<string>,
  elsewhere: Readonly<Record<string, Elsewhere>>,
  without: ReadonlySet<string>,
): readonly SideGroup[] {
  const groups = new Map<About, { readonly name: string; readonly acts: SideAct[] }>();
  const places = new Set<string>();
  for (const [command, action] of freeActs(actions)) {
    const there = elsewhere[command];
    const place = JSON.stringify(there ?? command);
    if (without.has(command) || !action.place || places.has(place) || !(there || known.has(command))) {
      continue;
    }
    places.add(place);
    const group = groups.get(action.place.about) ?? { name: action.place.aboutName, acts: [] };
    group.acts.push({ command, label: action.label, ...(there ? { elsewhere: there } : { act: actOf(action) }) });
    groups.set(action.place.about, group);
  }
  return order.flatMap((about) => {
    const group = groups.get(about);
    return group ? [{ about, ...group }] : [];
  });
}

function actOf({ command, place }: Action): Act {
  const subject = place?.subject ?? undefined;
  switch (command) {
    case 'reword-need':
    case 'close-need':
      return { act: command, need: subject };
    case 'reopen-work-item':
    case 'report-emergency-aid':
      return { act: command, item: subject };
    default:
      return { act: command };
  }
}
