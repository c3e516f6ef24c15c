import { IconHistory } from '@tabler/icons-react';
import type { Schema } from '@/api/schemas';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Room.module.css';
import { heardBefore, lastAnswered, roomDated, roomInWords, roomTexts } from './roomWords';

interface RoomProps {
  readonly resource: Pick<Schema<'ResourceResponse'>, 'room' | 'roomState' | 'checkedOn' | 'capacity' | 'waiting' | 'stale'>;
  /** With what was answered last, and with what to do where it is old. */
  readonly whole?: boolean;
}

/** 空き with its date and where it is known from; what is old says so in words. */
export function Room({ resource, whole = false }: RoomProps) {
  const say = useWords(roomTexts);
  const day = (on: string) => dayInWords(on, isEnglish());
  const older = whole ? [lastAnswered(resource, day), heardBefore(resource, day)].filter((line) => line !== null) : [];
  return (
    <span className={classes.room} data-stale={resource.stale}>
      <span className={classes.words} data-known={resource.room.source === 'referral' || Boolean(resource.room.state || resource.capacity)}>
        {roomInWords(resource)}
      </span>
      <span className={classes.dated}>{roomDated(resource, day)}</span>
      {older.map((line) => (
        <span key={line} className={classes.dated}>
          {line}
        </span>
      ))}
      {resource.stale && (
        <span className={classes.stale}>
          <IconHistory size={18} stroke={1.75} aria-hidden />
          {say(resource.room.on ? 'stale' : 'staleNever')}
        </span>
      )}
    </span>
  );
}
