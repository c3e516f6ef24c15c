import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/ui/Answer';
import { Due } from '@/ui/Due';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './FlowMap.module.css';
import { type Drawing, drawingQuery } from './flowQueries';
import { flowWords } from './flowWords';
import { MapOf } from './MapOf';

/** The pinned drawing with where the case stands in it; only to look at. The same in words beside it. */
export function FlowMap({ caseId }: { readonly caseId: string }) {
  const say = useWords(flowWords);
  const drawing = useQuery(drawingQuery(caseId, isEnglish()));
  return (
    <section aria-labelledby="flow-map" className={classes.map} data-wide>
      <h2 id="flow-map">{say('title')}</h2>
      <Answer of={drawing}>{(found) => <Drawn caseId={caseId} drawing={found} />}</Answer>
    </section>
  );
}

function Drawn({ caseId, drawing }: { readonly caseId: string; readonly drawing: Drawing }) {
  const say = useWords(flowWords);
  const labels = new Map(drawing.nodes.map((node) => [node.id, node.label]));
  return (
    <>
      <p className={classes.lead}>
        {say('lead', { version: drawing.flowVersion })} {drawing.description}
      </p>
      <div className={classes.words}>
        <h3>{say('openNow')}</h3>
        {drawing.tokens.length === 0 && <p>{say('noTokens')}</p>}
        <ul>
          {drawing.tokens.map((token) => (
            <li key={token.execution} className={classes.token}>
              <span>
                {labels.get(token.step) ?? token.step}
                {token.receiverName && ` · ${token.receiverName}`}
                {token.status === 'paused' && ` · ${say('paused')}`}
              </span>
              {token.dueAt && <Due at={token.dueAt} late={token.late} />}
            </li>
          ))}
        </ul>
      </div>
      <MapOf drawing={drawing} of={caseId} />
    </>
  );
}
