import { IconArrowBackUp, IconCheck, IconCircleDashed, IconMapPin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { bandQuery } from './flowQueries';
import { flowWords } from './flowWords';
import classes from './StationBand.module.css';

const icons = { now: IconMapPin, visited: IconCheck, returned: IconArrowBackUp, notYet: IconCircleDashed } as const;

/** The stations as a readable band: where the person is and has been. No share of a way, no count (HR-7). */
export function StationBand({ caseId }: { readonly caseId: string }) {
  const say = useWords(flowWords);
  const { data: band, isPending } = useQuery(bandQuery(caseId, isEnglish()));
  const stations = band?.stations.filter((station) => station.drawn || station.state !== 'notYet') ?? [];
  if (!band) {
    return isPending ? <div className={classes.waiting} aria-hidden /> : null;
  }
  if (stations.length === 0) {
    return null;
  }
  return (
    <section aria-label={say('band')}>
      <ol className={classes.band}>
        {stations.map((station) => {
          const Icon = icons[station.state];
          return (
            <li key={station.id} className={classes.station} data-state={station.state} title={say('bandHelp')}>
              <Icon size={18} stroke={1.75} aria-hidden />
              <span>
                <span className={classes.name}>{station.name}</span>
                <span className={classes.state}>{station.stateName}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
