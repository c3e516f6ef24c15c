import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import classes from './FlowMap.module.css';

const bend = 12;

/** もどしの線: down into its own lane, along it, and up to where one goes back to, with its word on it. */
export function BackLine({ id, sourceX, sourceY, targetX, targetY, data, style }: EdgeProps) {
  const lane = typeof data?.lane === 'number' ? data.lane : Math.max(sourceY, targetY) + 60;
  const side = targetX < sourceX ? -1 : 1;
  const path = [
    `M ${sourceX} ${sourceY}`,
    `L ${sourceX} ${lane - bend}`,
    `Q ${sourceX} ${lane} ${sourceX + side * bend} ${lane}`,
    `L ${targetX - side * bend} ${lane}`,
    `Q ${targetX} ${lane} ${targetX} ${lane - bend}`,
    `L ${targetX} ${targetY}`,
  ].join(' ');
  const label = typeof data?.label === 'string' ? data.label : '';
  return (
    <>
      <BaseEdge id={id} path={path} {...(style ? { style } : {})} />
      {label && (
        <EdgeLabelRenderer>
          <span
            className={classes.edgeLabel}
            style={{ transform: `translate(-50%, -50%) translate(${(sourceX + targetX) / 2}px, ${lane}px)` }}
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
