import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import classes from './FlowMap.module.css';
import type { LabelSpot } from './labelSpots';

const gap = 10;

/** 進む線, with its word at the end where it covers no other. */
export function OnwardLine({ id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, style }: EdgeProps) {
  const [path] = getSmoothStepPath({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition });
  const label = typeof data?.label === 'string' ? data.label : '';
  const { side, shift } = (data?.spot as LabelSpot | undefined) ?? { side: 'source', shift: 0 };
  const at =
    side === 'target'
      ? `translate(-100%, -50%) translate(${targetX - gap}px, ${targetY + shift}px)`
      : `translate(0, -50%) translate(${sourceX + gap}px, ${sourceY + shift}px)`;
  return (
    <>
      <BaseEdge id={id} path={path} {...(style ? { style } : {})} />
      {label && (
        <EdgeLabelRenderer>
          <span className={classes.edgeLabel} style={{ transform: at }} title={label}>
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
