import { Badge, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { type AgendaProposal, agendaProposalQuery, type Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { PutForm } from './PutForm';

/** What is stuck, gathered by itself, to be put on this agenda or not. */
export function Candidates({ of }: { readonly of: Meeting }) {
  const say = useWords(meetingsWords);
  const candidates = useQuery(agendaProposalQuery(of.type));
  const [own, setOwn] = useState(false);
  const on = new Set(of.items.map((item) => item.case));
  return (
    <section className={classes.section}>
      <h2>{say('candidates')}</h2>
      <p className={classes.soft}>{say('candidatesHelp')}</p>
      <Answer of={candidates}>
        {(all) => {
          const left = all.filter((candidate) => !on.has(candidate.case));
          return left.length === 0 ? (
            <p>{say('candidatesNone')}</p>
          ) : (
            left.map((candidate) => <Candidate key={candidate.case} of={candidate} meeting={of} />)
          );
        }}
      </Answer>
      <div className={classes.acts}>
        <Button variant="default" onClick={() => setOwn(true)}>
          {say('putTitle')}
        </Button>
      </div>
      {own && <PutForm meeting={of} onClose={() => setOwn(false)} />}
    </section>
  );
}

function Candidate({ of, meeting }: { readonly of: AgendaProposal; readonly meeting: Meeting }) {
  const say = useWords(meetingsWords);
  const [open, setOpen] = useState(false);
  return (
    <article className={classes.item} aria-label={of.caseName}>
      <div className={classes.itemHead}>
        <h3>
          <Link to={`/desk/cases/${encodeURIComponent(of.case)}`}>{of.caseName}</Link> <span className={classes.soft}>{of.leadName}</span>
        </h3>
        {of.consentRequired && <Badge variant="outline">{say(of.consentGiven ? 'consentGiven' : 'consentMissing')}</Badge>}
      </div>
      <ul>
        {of.reasons.map((reason) => (
          <li key={reason.kind + (reason.referral ?? '')}>{reason.words}</li>
        ))}
      </ul>
      {of.onAgendaOf.length > 0 && <p className={classes.soft}>{say('onAgenda')}</p>}
      {of.whyNot && <p className={classes.attention}>{of.whyNot}</p>}
      <div className={classes.acts}>
        <Button variant="default" onClick={() => setOpen(!open)} aria-expanded={open}>
          {say('put')}
        </Button>
      </div>
      {open && <PutForm meeting={meeting} about={of} onClose={() => setOpen(false)} />}
    </article>
  );
}
