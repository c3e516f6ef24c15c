import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ActLink } from '@/ui/ActLink';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import { Mark } from './Mark';
import classes from './Meetings.module.css';
import { type AgendaProposal, agendaProposalQuery, type Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

/** What is stuck, gathered by itself, to be put on this agenda or not. */
export function Candidates({ of }: { readonly of: Meeting }) {
  const say = useWords(meetingsWords);
  const candidates = useQuery(agendaProposalQuery(of.type));
  const on = new Set(of.items.map((item) => item.case));
  return (
    <section className={classes.section} aria-labelledby="candidates">
      <h2 id="candidates">{say('candidates')}</h2>
      <p className={classes.soft}>{say('candidatesHelp')}</p>
      <Answer of={candidates}>
        {(all) => {
          const left = all.filter((candidate) => !on.has(candidate.case));
          return left.length === 0 ? (
            <p className={classes.quiet}>{say('candidatesNone')}</p>
          ) : (
            <ul className={classes.rows}>
              {left.map((candidate) => (
                <Candidate key={candidate.case} of={candidate} />
              ))}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}

function Candidate({ of }: { readonly of: AgendaProposal }) {
  const say = useWords(meetingsWords);
  return (
    <li className={classes.candidate}>
      <div className={classes.grow}>
        <p>
          <Link to={`/desk/cases/${encodeURIComponent(of.case)}`}>{of.caseName}</Link>{' '}
          <span className={classes.soft}>{say('leadIs', { name: of.leadName })}</span>{' '}
          {of.consentRequired && <Mark>{say(of.consentGiven ? 'consentGiven' : 'consentMissing')}</Mark>}
        </p>
        <ul className={classes.dots}>
          {of.reasons.map((reason) => (
            <li key={reason.kind + (reason.referral ?? '')}>{reason.words}</li>
          ))}
        </ul>
        {of.onAgendaOf.length > 0 && <p className={classes.soft}>{say('onAgenda')}</p>}
        {of.whyNot && <p className={classes.attention}>{of.whyNot}</p>}
      </div>
      {!of.whyNot && (
        <ActLink act={{ act: 'put', item: of.case }} aria-label={say('putOf', { name: of.caseName })}>
          {say('put')}
        </ActLink>
      )}
    </li>
  );
}
