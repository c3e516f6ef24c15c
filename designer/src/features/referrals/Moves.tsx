import { Group, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { useAnswerWords } from './answerWords';
import { heldBack, movesOf, type Stage } from './moveOrder';
import classes from './ReferralPanel.module.css';
import type { Referral } from './referralQueries';
import { referralWords } from './referralWords';

interface MovesProps {
  readonly referral: Referral;
  readonly actions: readonly Schema<'ActionResponse'>[];
  /** Who reads it answers for the receiver. */
  readonly isReceiver?: boolean;
}

/** What comes next with this referral; what is held back says why. */
export function Moves({ referral, actions, isReceiver = false }: MovesProps) {
  const say = useWords(referralWords);
  const stages = useWordTable('referralStage');
  const answer = useAnswerWords();
  const name = (stage: Stage) => (isReceiver ? answer(stage) : stages.say(stage));
  const { linkTo } = useAct();
  const { usual, others } = movesOf(referral.stage, referral.id, actions);
  const reasons = heldBack(referral.stage, referral.id, actions);
  if (usual.length + others.length + reasons.length === 0) {
    return null;
  }
  return (
    <div className={classes.part}>
      <h3>{say(isReceiver ? 'answerTitle' : 'movesTitle')}</h3>
      {reasons.map((reason) => (
        <p key={reason} className={classes.soft}>
          {reason}
        </p>
      ))}
      <Group gap="xs">
        {usual.map((stage, place) => (
          <ActLink
            key={stage}
            act={{ act: 'move-referral', referral: referral.id, choice: stage }}
            variant={place === 0 ? 'filled' : 'default'}
          >
            {name(stage)}
          </ActLink>
        ))}
        {others.length > 0 && (
          <Menu position="bottom-start" shadow="md">
            <Menu.Target>
              <UnstyledButton className={classes.more}>
                {say('otherMoves')}
                <IconChevronDown size={18} stroke={1.75} aria-hidden />
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((stage) => (
                <Menu.Item key={stage} component={Link} to={linkTo({ act: 'move-referral', referral: referral.id, choice: stage })}>
                  {name(stage)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {!isReceiver && <p className={classes.soft}>{say('movesHearing')}</p>}
    </div>
  );
}
