import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { AgendaItem, Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { SheetPanel } from './SheetPanel';
import { fieldsOf, type SheetField } from './sheetFields';

interface SheetPartProps {
  readonly meeting: Meeting;
  readonly fields: readonly SheetField[];
  /** Left out for the sheet of the whole conference. */
  readonly item?: AgendaItem;
  readonly mayWrite: boolean;
}

/** What is written on the sheet (F17 to F19), and the way to write it; an empty field takes no room. */
export function SheetPart({ meeting, fields, item, mayWrite }: SheetPartProps) {
  const say = useWords(meetingsWords);
  const { act, open, close } = useAct();
  const opened = act?.act === 'sheet' && act.item === item?.id;
  const own = fieldsOf(fields, item);
  const written = own.filter((field) => field.words !== '');
  const name = say(item ? (item.isolated ? 'sheetClosed' : 'sheetItem') : 'sheetMeeting');
  if (opened && mayWrite) {
    return <SheetPanel title={name} meeting={meeting} fields={own} item={item?.id} onClose={close} />;
  }
  return (
    <>
      {written.length > 0 && (
        <dl className={classes.written}>
          {written.map((field) => (
            <div key={field.name}>
              <dt>{field.label}</dt>
              <dd>{field.words}</dd>
            </div>
          ))}
        </dl>
      )}
      {mayWrite && (
        <div>
          <Button
            variant="subtle"
            className={classes.quietButton ?? ''}
            leftSection={<IconFileText size={18} stroke={1.75} aria-hidden />}
            aria-label={item ? `${name}: ${item.title}` : name}
            onClick={() => open({ act: 'sheet', item: item?.id })}
          >
            {name}
          </Button>
        </div>
      )}
    </>
  );
}
