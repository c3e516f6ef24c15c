import classes from './Map.module.css';
import { centre, type Scale } from './mapGeometry';
import { linesOf } from './pills';

/** The person, in the middle of their map. */
export function MapMiddle({ name, scale }: { readonly name: string; readonly scale: Scale }) {
  const lines = linesOf(name, 5, 3);
  const letter = scale.letter * 0.95;
  return (
    <g className={classes.person}>
      <title>{name}</title>
      <circle cx={centre.x} cy={centre.y} r={scale.middle} />
      {lines.map((line, place) => (
        <text key={line} x={centre.x} y={centre.y + letter * 0.36 + (place - (lines.length - 1) / 2) * letter * 1.25} fontSize={letter}>
          {line}
        </text>
      ))}
    </g>
  );
}
