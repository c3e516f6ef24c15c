import { Group } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { Fragment } from 'react';
import { ActLink } from '@/ui/ActLink';
import { EmptyState } from '@/ui/EmptyState';
import { HelpMark } from '@/ui/help/HelpMark';
import { LongText } from '@/ui/LongText';
import { useWords } from '@/words/defineWords';
import { AttemptCard } from './AttemptCard';
import classes from './NeedChains.module.css';
import type { Need, Referral } from './referralQueries';
import { referralWords } from './referralWords';
import { attemptsOf } from './stages';

interface NeedChainsProps {
  readonly caseId: string;
  readonly needs: readonly Need[];
  readonly referrals: readonly Referral[];
  /** もどし raised here that has not reached the server yet. */
  readonly returning: ReadonlySet<string>;
  readonly mayWrite: boolean;
  /** A step is open that connects. */
  readonly mayConnect: boolean;
}

/** Each need with its attempts as a chain: つなぎ → もどし → つなぎ直し. */
export function NeedChains({ caseId, needs, referrals, returning, mayWrite, mayConnect }: NeedChainsProps) {
  const say = useWords(referralWords);
  const add = mayWrite && <ActLink act={{ act: 'record-need' }}>{say('addNeed')}</ActLink>;
  return (
    <section aria-labelledby="needs" className={classes.needs}>
      <div className={classes.head}>
        <div className={classes.title}>
          <h2 id="needs">{say('needs')}</h2>
          <HelpMark topic={{ term: 'referral' }} />
        </div>
        {needs.length > 0 && add}
      </div>
      {needs.length === 0 && (
        <EmptyState title={say('needsEmptyTitle')} action={add}>
          {say('needsEmpty')}
        </EmptyState>
      )}
      {needs.map((need) => (
        <NeedChain
          key={need.id}
          caseId={caseId}
          need={need}
          referrals={referrals}
          returning={returning}
          mayWrite={mayWrite}
          mayConnect={mayConnect}
        />
      ))}
    </section>
  );
}

function NeedChain({ caseId, need, referrals, returning, mayWrite, mayConnect }: Omit<NeedChainsProps, 'needs'> & { readonly need: Need }) {
  const say = useWords(referralWords);
  const chains = attemptsOf(need, referrals);
  return (
    <article className={classes.need}>
      <div className={classes.head}>
        <div>
          <h3>
            <LongText>{need.what}</LongText>
          </h3>
          {need.who && <p className={classes.soft}>{say('who', { who: need.who })}</p>}
        </div>
        {need.outcome ? (
          <p className={classes.soft}>{say('outcome', { outcome: need.outcomeName ?? need.outcome })}</p>
        ) : (
          mayWrite && (
            <Group gap="xs">
              <ActLink act={{ act: 'reword-need', need: need.id }} variant="subtle" aria-label={`${say('rewordNeed')}: ${need.what}`}>
                {say('rewordNeed')}
              </ActLink>
              <ActLink act={{ act: 'close-need', need: need.id }} variant="subtle" aria-label={`${say('closeNeed')}: ${need.what}`}>
                {say('closeNeed')}
              </ActLink>
            </Group>
          )
        )}
      </div>
      {chains.length === 0 && <p className={classes.soft}>{say('noAttempt')}</p>}
      {chains.length === 0 && !need.outcome && mayConnect && (
        <div>
          <ActLink act={{ act: 'open-referral', need: need.id }} aria-label={`${say('connect')}: ${need.what}`}>
            {say('connect')}
          </ActLink>
        </div>
      )}
      {chains.length === 0 && !need.outcome && !mayConnect && <p className={classes.soft}>{say('connectLater')}</p>}
      {chains.map((chain) => (
        <ol key={chain[0]?.id} className={classes.chain}>
          {chain.map((referral, place) => (
            <Fragment key={referral.id}>
              {place > 0 && (
                <li className={classes.again}>
                  <IconRefresh size={18} stroke={1.75} aria-hidden />
                  {say('again')}
                </li>
              )}
              <AttemptCard caseId={caseId} referral={referral} returning={returning.has(referral.id)} />
            </Fragment>
          ))}
        </ol>
      ))}
      {need.conferenceProposed && <p className={classes.note}>{say('conference')}</p>}
    </article>
  );
}
