import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Act } from '@/ui/useAct';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import type { StepActs } from './groupActions';

/** Whose step it is, and leaving it. */
const menu = { 'claim-step': 'claim', 'hand-on-step': 'handOn', 'give-back-step': 'giveBack', 'cancel-step': 'cancelStep' } as const;

interface StepMenuProps {
  readonly others: StepActs['others'];
  readonly known: ReadonlySet<string>;
  readonly place: Pick<Act, 'step' | 'referral'>;
}

/** What is seldom done with a step, behind one button. */
export function StepMenu({ others, known, place }: StepMenuProps) {
  const say = useWords(caseWords);
  const { linkTo } = useAct();
  const behind = (Object.entries(menu) as [string, (typeof menu)[keyof typeof menu]][]).filter(
    ([command]) => known.has(command) && others.some((action) => action.command === command),
  );
  if (behind.length === 0) {
    return null;
  }
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.more}>
          {say('otherActs')}
          <IconChevronDown size={18} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {behind.map(([command, word]) => (
          <Menu.Item key={command} component={Link} to={linkTo({ act: command, ...place })}>
            {say(word)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
