import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import { Canvas } from './Canvas';
import classes from './FlowMap.module.css';
import type { Drawing } from './flowQueries';
import { flowWords } from './flowWords';
import { LargeMap } from './LargeMap';
import { spotsOf } from './layout';

interface MapOfProps {
  readonly drawing: Drawing;
  /** Whose map it is: a case's, or a flow's own, which nobody walks. */
  readonly of: string;
}

/** The drawn map with what its lines mean. */
export function MapOf({ drawing, of }: MapOfProps) {
  const say = useWords(flowWords);
  const spots = useQuery({
    queryKey: ['drawings', of, drawing.flow, drawing.flowVersion, drawing.nodes.length],
    queryFn: () => spotsOf(drawing),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <Answer of={spots}>
        {(places) => (
          <>
            <Canvas drawing={drawing} spots={places} />
            <LargeMap drawing={drawing} spots={places} />
          </>
        )}
      </Answer>
      <p className={classes.legend}>
        <span className={classes.onward} aria-hidden /> {say('onward')}
        <span className={classes.back} aria-hidden /> {say('back')}
        {drawing.lines.some(({ walked }) => walked) && (
          <>
            <span className={classes.walked} aria-hidden /> {say('walkedLine')}
          </>
        )}
      </p>
    </>
  );
}
