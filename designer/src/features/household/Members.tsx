import { Button } from '@mantine/core';
import { IconPlus, IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { AddMember } from './AddMember';
import { EndMember } from './EndMember';
import classes from './Household.module.css';
import type { Household } from './householdQueries';
import { householdWords } from './householdWords';

interface MembersProps {
  readonly caseId: string;
  readonly household: Household;
}

/** Who lives with them or stands near; nobody's address. */
export function Members({ caseId, household }: MembersProps) {
  const say = useWords(householdWords);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Household['members'][number] | null>(null);
  const day = (at: string) => dayInWords(at, isEnglish(), false);
  return (
    <section aria-labelledby="members" className={classes.section}>
      <h2 id="members">{say('members')}</h2>
      {household.members.length === 0 && <p className={classes.hint}>{say('nobody')}</p>}
      <ul>
        {household.members.map((member) => (
          <li key={member.id} className={classes.row}>
            <span>
              <strong>{member.name}</strong> {member.relation}
              <span className={classes.hint}>
                {[
                  member.from && say('from', { day: day(member.from) }),
                  member.until && say('until', { day: day(member.until) }),
                  member.whyEnded,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
              {member.addressProtected && (
                <span className={classes.hint}>
                  <IconShieldLock size={18} stroke={1.75} aria-hidden /> {say('addressProtected')}
                </span>
              )}
            </span>
            {member.case && <Link to={`/desk/cases/${encodeURIComponent(member.case)}`}>{say('ownPage')}</Link>}
            {!member.until && (
              <Button variant="subtle" size="sm" aria-label={say('endOf', { name: member.name })} onClick={() => setEnding(member)}>
                {say('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <AddMember caseId={caseId} onClose={() => setAdding(false)} />
      ) : (
        <Button
          variant="default"
          className={classes.add ?? ''}
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {say('add')}
        </Button>
      )}
      {ending && <EndMember caseId={caseId} member={ending.id} name={ending.name} onClose={() => setEnding(null)} />}
    </section>
  );
}
