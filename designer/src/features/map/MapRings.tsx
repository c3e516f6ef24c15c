import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import { isEasy } from '@/words/language';
import classes from './Map.module.css';
import { centre, type Point, rings, type Scale } from './mapGeometry';
import { mapWords } from './mapWords';
import { widthOf } from './pills';
import { ringWordSpots } from './spread';

interface MapRingsProps {
  /** Where names stand, which no word may cover. */
  readonly taken: readonly { readonly at: Point; readonly wide: number; readonly high: number }[];
  readonly scale: Scale;
}

/** The three rings, each with its word: whoever looks at the picture knows what near and far mean. */
export function MapRings({ taken, scale }: MapRingsProps) {
  const say = useWords(mapWords);
  const table = useWordTable('mapRing');
  const size = scale.letter * 0.9;
  // A drawing has no room for readings: easy words are in kana.
  const words = new Map(rings.map((ring) => [ring, isEasy() ? say(`ringKana_${ring}`) : table.say(ring)]));
  const sizes = new Map([...words].map(([ring, word]) => [ring, { wide: (widthOf(word) + 1) * size, high: size * 1.6 }]));
  const spots = ringWordSpots(taken, sizes, scale);
  return (
    <g className={classes.rings}>
      {rings.map((ring) => (
        <circle key={ring} cx={centre.x} cy={centre.y} r={scale.radii[ring]} className={classes.ring} />
      ))}
      {rings.map((ring) => {
        const [at, { wide, high }] = [spots.get(ring) ?? centre, sizes.get(ring) ?? { wide: 0, high: 0 }];
        return (
          <g key={ring}>
            <rect x={at.x - wide / 2} y={at.y - high / 2} width={wide} height={high} rx={4} />
            <text x={at.x} y={at.y + size * 0.35} fontSize={size}>
              {words.get(ring)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
