import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/ui/Answer';
import { HelpMark } from '@/ui/help/HelpMark';
import { useWords } from '@/words/defineWords';
import { StartWatch } from './StartWatch';
import classes from './Watch.module.css';
import { WatchItems } from './WatchItems';
import { Watching } from './Watching';
import { readinessQuery } from './watchQuery';
import { watchWords } from './watchWords';

interface WatchTabProps {
  readonly caseId: string;
  readonly sosReceiver: string | undefined;
  readonly may: (command: string) => boolean;
}

/** 見守りへ移る: everything that HR-6 asks, item by item; and the way back with one act. */
export function WatchTab({ caseId, sosReceiver, may }: WatchTabProps) {
  const say = useWords(watchWords);
  const readiness = useQuery(readinessQuery(caseId));
  return (
    <Answer of={readiness}>
      {(data) => {
        const watching = data.state === 'watching';
        return (
          <div className={classes.tab}>
            <div className={classes.title}>
              <p>{say(watching ? 'leadWatching' : 'leadNone')}</p>
              <HelpMark topic={{ term: watching ? 'reEntry' : 'watch' }} />
            </div>
            {watching && <Watching caseId={caseId} of={data} />}
            <WatchItems items={data.items} may={may} />
            {!watching && <StartWatch caseId={caseId} of={data} sosReceiver={sosReceiver} />}
          </div>
        );
      }}
    </Answer>
  );
}
