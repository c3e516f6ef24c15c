import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useWordTable } from '@/api/wordTables';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './FlowMap.module.css';
import { type Drawing, flowDrawingQuery } from './flowQueries';
import { flowWords } from './flowWords';
import { MapOf } from './MapOf';
import { partsOf } from './parts';
import { StepLine } from './StepLine';

/** A flow of the municipality, only to look at: its steps in words, who does them, and its map. */
export function FlowPage() {
  const say = useWords(flowWords);
  const { flow = '' } = useParams();
  const drawing = useQuery(flowDrawingQuery(flow, isEnglish()));
  if (drawing.data) {
    return <Shown drawing={drawing.data} />;
  }
  const isGone = drawing.isError && asProblem(drawing.error).status === 404;
  return (
    <Page title={say(isGone ? 'goneTitle' : 'pageTitle')}>
      {isGone ? (
        <EmptyState title={say('goneHead')}>{say('goneText')}</EmptyState>
      ) : drawing.isError ? (
        <ErrorNote error={drawing.error} onRetry={() => void drawing.refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Shown({ drawing }: { readonly drawing: Drawing }) {
  const say = useWords(flowWords);
  const stations = useWordTable('station');
  const parts = partsOf(
    drawing,
    stations.options.map(({ value }) => value),
  );
  return (
    <Page title={drawing.name} lead={drawing.description}>
      <div className={classes.page}>
        <p className={classes.lead}>{say('pageLead', { version: drawing.flowVersion })}</p>
        <section aria-labelledby="flow-steps" className={classes.map}>
          <h2 id="flow-steps">{say('steps')}</h2>
          <div className={classes.parts}>
            {parts.map(({ id, kind, frame, steps }) => (
              <section key={id} aria-labelledby={`part-${id}`} className={classes.part} data-kind={kind}>
                <h3 id={`part-${id}`} className={parts.length === 1 ? 'visually-hidden' : undefined}>
                  {kind === 'station' ? stations.say(id) : kind === 'frame' ? frame : say(parts.length === 1 ? 'steps' : 'noStation')}
                </h3>
                <ul>
                  {steps.map((step) => (
                    <StepLine key={step.id} step={step} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
        <section aria-labelledby="flow-map" className={classes.map}>
          <h2 id="flow-map">{say('title')}</h2>
          <MapOf drawing={drawing} of={drawing.flow} />
        </section>
      </div>
    </Page>
  );
}
