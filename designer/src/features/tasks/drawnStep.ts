/** What the drawing says of a step: what to write, and how to go about it. */
export interface DrawnStep {
  readonly type: string;
  readonly forms: readonly string[];
  readonly instructions: string;
}

interface Node {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly forms?: unknown;
  readonly instructions?: unknown;
  readonly activities?: readonly Node[];
  readonly root?: Node;
}

/** Finds a step in a flow as it is drawn. Steps of a sub-flow are named `loop/step`; the last part is the name in its own drawing. */
export function drawnStep(flow: unknown, step: string): DrawnStep | null {
  const node = find(flow as Node, step) ?? null;
  return (
    node && {
      type: String(node.type ?? '').replace('Bansou.', ''),
      forms: Array.isArray(node.forms) ? node.forms.filter((form): form is string => typeof form === 'string') : [],
      instructions: typeof node.instructions === 'string' ? node.instructions : '',
    }
  );
}

function find(node: Node | undefined, step: string): Node | undefined {
  if (!node) {
    return undefined;
  }
  if (node.id === step && node.type !== undefined) {
    return node;
  }
  for (const inner of [node.root, ...(node.activities ?? [])]) {
    const found = find(inner, step);
    if (found) {
      return found;
    }
  }
  return undefined;
}
