import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from 'react-router';
import { seesOwnPageOnly, useSigned } from '@/session/session';
import { useWords } from '@/words/defineWords';
import { SearchBox } from '../search/SearchBox';
import { ScreenMenu } from '../settings/ScreenMenu';
import { shellWords } from '../shellWords';
import classes from './Frame.module.css';
import { MeMenu } from './MeMenu';

interface TopBarProps {
  readonly railOpen: boolean;
  readonly onOpenRail: () => void;
}

/** Municipality, room, search, who I am and in which role. */
export function TopBar({ railOpen, onOpenRail }: TopBarProps) {
  const say = useWords(shellWords);
  const { me } = useSigned();
  return (
    <header className={classes.bar}>
      <ActionIcon
        className={classes.railButton ?? ''}
        aria-label={say('openRail')}
        aria-expanded={railOpen}
        aria-controls="rail"
        onClick={onOpenRail}
      >
        <IconMenu2 size={22} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Link to="/" className={classes.mark}>
        <span className={classes.room}>{say('desk')}</span>
        <span className={classes.town}>{me.municipalityName}</span>
      </Link>
      <div className={classes.middle}>{!seesOwnPageOnly(me) && <SearchBox />}</div>
      <div className={classes.end}>
        <ScreenMenu />
        <MeMenu />
      </div>
    </header>
  );
}
