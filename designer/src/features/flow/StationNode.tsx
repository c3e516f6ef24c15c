import {
  IconArrowBackUp,
  IconClipboardCheck,
  IconEye,
  IconHeartHandshake,
  IconLink,
  IconMessages,
  IconPoint,
  IconRefresh,
  IconSquareRounded,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useWords } from '@/words/defineWords';
import classes from './FlowMap.module.css';
import type { Drawing } from './flowQueries';
import { flowWords } from './flowWords';

type DrawnNode = Drawing['nodes'][number];

export interface StationData extends Record<string, unknown> {
  readonly node: DrawnNode;
  readonly tokens: Drawing['tokens'];
}

const icons: Readonly<Partial<Record<NonNullable<DrawnNode['kind']>, TablerIcon>>> = {
  referral: IconLink,
  receiverCheck: IconClipboardCheck,
  return: IconArrowBackUp,
  conference: IconUsersGroup,
  replan: IconRefresh,
  plan: IconRefresh,
  bond: IconHeartHandshake,
  watch: IconEye,
  talk: IconMessages,
  intake: IconMessages,
};

/** One step as a card: what kind by its icon, who, by when; where the case stands by a word. */
export function StationNode({ data: { node, tokens } }: NodeProps<Node<StationData>>) {
  const say = useWords(flowWords);
  const Icon = node.kind ? (icons[node.kind] ?? IconSquareRounded) : IconPoint;
  const who = [...node.roles.map((role) => role.name), node.due].filter(Boolean).join(' · ');
  return (
    <div className={classes.node} data-walked={node.walked} data-here={tokens.length > 0} data-kind={node.type} aria-hidden>
      <Handle id="in" type="target" position={Position.Left} className={classes.handle ?? ''} />
      <Handle id="backIn" type="target" position={Position.Bottom} className={classes.handle ?? ''} />
      <Icon size={20} stroke={1.75} aria-hidden />
      <span className={classes.name}>{node.label}</span>
      {who && <span className={classes.who}>{who}</span>}
      {tokens.length > 0 && (
        <span className={classes.badge}>
          {say('here')}
          {tokens.some((token) => token.late) && ` · ${say('late')}`}
        </span>
      )}
      <Handle id="out" type="source" position={Position.Right} className={classes.handle ?? ''} />
      <Handle id="backOut" type="source" position={Position.Bottom} className={classes.handle ?? ''} />
    </div>
  );
}
