import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/ui/Answer';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Map.module.css';
import { MapPicture, type MapView } from './MapPicture';
import { mapDifferenceQuery } from './mapQueries';
import { mapWords } from './mapWords';

interface MapDifferenceProps {
  readonly caseId: string;
  readonly from: string;
  readonly to: string;
  readonly view: MapView;
}

/** Two days side by side, and what differs in words: no better, no worse (HR-7). */
export function MapDifference({ caseId, from, to, view }: MapDifferenceProps) {
  const say = useWords(mapWords);
  const difference = useQuery(mapDifferenceQuery(caseId, from, to));
  return (
    <Answer of={difference}>
      {({ before, after, sentences }) => (
        <>
          <div className={classes.pictures} data-wide>
            {[before, after].map((map, index) => (
              <figure key={index === 0 ? 'before' : 'after'}>
                <figcaption>
                  {say(index === 0 ? 'before' : 'after')} <When at={map.on} />
                </figcaption>
                <MapPicture of={map} view={view} />
              </figure>
            ))}
          </div>
          <h3>{say('differences')}</h3>
          {sentences.length === 0 ? (
            <p>{say('noDifference')}</p>
          ) : (
            <ul className={classes.list}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </Answer>
  );
}
