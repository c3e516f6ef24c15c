import { useWordTable } from '@/api/wordTables';
import { PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import { isEasy } from '@/words/language';
import classes from './Map.module.css';
import { MapPicture } from './MapPicture';
import { rings } from './mapGeometry';
import type { LifeMap } from './mapQueries';
import { mapWords } from './mapWords';

/** The map on the person's own page: only to look at, and the same in words beside it. */
export function OwnMap({ of }: { readonly of: LifeMap }) {
  const say = useWords(mapWords);
  const ringWords = useWordTable('mapRing');
  return (
    <div className={classes.own}>
      <MapPicture of={of} view="rings" />
      <dl className={classes.inWords}>
        {rings.map((ring) => {
          const nodes = of.nodes.filter((node) => node.ring === ring);
          return (
            <div key={ring}>
              <dt>
                <Ruby text={isEasy() ? say(`ringKana_${ring}`) : ringWords.say(ring)} />
              </dt>
              {nodes.length === 0 && (
                <dd className={classes.soft}>
                  <Ruby text={say('nobodyHere')} />
                </dd>
              )}
              {nodes.map((node) => (
                <dd key={node.id}>
                  <PersonText>{node.name}</PersonText>
                  {node.words && (
                    <span className={classes.soft}>
                      {' '}
                      <PersonText>{node.words}</PersonText>
                    </span>
                  )}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
