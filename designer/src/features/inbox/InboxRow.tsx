import { IconPlayerPause, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { Due } from '@/ui/Due';
import { useWords } from '@/words/defineWords';
import { ClaimRow } from './ClaimRow';
import classes from './Inbox.module.css';
import { type InboxRowData, rowId } from './inboxView';
import { inboxWords } from './inboxWords';
import { caseLink, causeOf, havingOf, nameOf, whatOf } from './rowWords';

interface InboxRowProps {
  readonly row: InboxRowData;
  readonly gone: boolean;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: (id: string, further: boolean) => void;
}

/** One thing that waits: who, what and why, by when, who has it. */
export const InboxRow = memo(function InboxRow({ row, gone, index, chosen, onChoose }: InboxRowProps) {
  const say = useWords(inboxWords);
  const id = rowId(row);
  const name = nameOf(row);
  const what = whatOf(row);
  const Who = row.waitsFor.kind === 'person' ? IconUser : IconUsersGroup;
  return (
    <div className={classes.row} data-gone={gone || undefined} data-chosen={(chosen && !gone) || undefined}>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={gone}
          tabIndex={-1}
          aria-label={say('choose', { name, what })}
          onChange={(event) => onChoose(id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      </label>
      <Link to={caseLink(row)} className={classes.name ?? ''} data-row={index}>
        {name}
      </Link>
      <span className={classes.what}>
        <span className={classes.title}>{what}</span>
        <span className={classes.cause}>{causeOf(row)}</span>
      </span>
      <span className={classes.due}>
        {gone ? (
          say('gone')
        ) : row.paused ? (
          <span className={classes.paused}>
            <IconPlayerPause size={18} stroke={1.75} aria-hidden />
            {say('paused')}
          </span>
        ) : (
          <Due at={row.dueAt} late={row.late} />
        )}
      </span>
      <span className={classes.having}>
        {row.waitsFor.kind !== 'person' && row.waitsFor.mine && !gone ? (
          <ClaimRow row={row} />
        ) : (
          <>
            <Who size={18} stroke={1.75} aria-hidden />
            <span>
              {havingOf(row)}
              {row.actingFor && !gone && <span className={classes.standing}>{say('standingFor')}</span>}
            </span>
          </>
        )}
      </span>
    </div>
  );
});
