import { Group } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconWalk } from '@tabler/icons-react';
import { ActLink } from '@/ui/ActLink';
import { Due } from '@/ui/Due';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './AttemptCard.module.css';
import { Learned } from './Learned';
import type { Referral } from './referralQueries';
import { referralWords } from './referralWords';
import { hasEnded, mayComeBack, standsSince, toneOf } from './stages';

interface AttemptCardProps {
  readonly referral: Referral;
  readonly returning: boolean;
  /** What it taught is read beside it where this is known. */
  readonly caseId?: string;
  /** What stands for the receiver where the reader is the receiver. */
  readonly unnamed?: string;
}

/** One attempt: with whom, how it stands in words, until when, and the way back. */
export function AttemptCard({ referral, returning, caseId, unnamed }: AttemptCardProps) {
  const say = useWords(referralWords);
  const over = hasEnded(referral);
  // A receiver's list stands below no need.
  const Heading = unnamed ? 'h3' : 'h4';
  const name = referral.receiverName ?? referral.personName ?? unnamed ?? say('noReceiver');
  return (
    <li className={classes.attempt} data-tone={toneOf(referral)}>
      <div className={classes.head}>
        <Heading className={classes.receiver}>{name}</Heading>
        <span className={classes.stage}>{returning ? say('returnWaits') : referral.stageName}</span>
      </div>
      <p className={classes.soft}>
        <When at={standsSince(referral)} />
        {!over && referral.waitsFor && ` · ${unnamed ? referral.waitsFor : say('waitsFor', { what: referral.waitsFor })}`}
      </p>
      {referral.dueAt && (
        <p>
          {over && <span className={classes.soft}>{say('lookAgain')} </span>}
          <Due at={referral.dueAt} late={referral.late ?? false} />
        </p>
      )}
      {!over && referral.nextCheckAt && (
        <p className={classes.soft}>
          {say('nextCheck')}: <When at={referral.nextCheckAt} />
        </p>
      )}
      {referral.personsWish && (
        <p className={classes.wish}>
          <span className={classes.soft}>{say('wish')}</span> {referral.personsWish}
        </p>
      )}
      {over && caseId && <Learned caseId={caseId} referral={referral.id} plain />}
      {referral.hasOpenConcern && (
        <p className={classes.concern}>
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
          {say('concern')}
        </p>
      )}
      {!over && referral.consentPageOpen && <p className={classes.soft}>{say('consentOpen')}</p>}
      {referral.accompanied && (
        <p className={classes.soft}>
          <IconWalk size={18} stroke={1.75} aria-hidden /> {say('accompanied')}
        </p>
      )}
      <Group gap="xs">
        <ActLink act={{ act: 'referral', referral: referral.id }} aria-label={`${say('open')}: ${name}`}>
          {say('open')}
        </ActLink>
        {mayComeBack(referral) && !returning && (
          <ActLink
            act={{ act: 'return-referral', referral: referral.id }}
            aria-label={`${say('takeBack')}: ${name}`}
            variant="subtle"
            leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
          >
            {say('takeBack')}
          </ActLink>
        )}
      </Group>
    </li>
  );
}
