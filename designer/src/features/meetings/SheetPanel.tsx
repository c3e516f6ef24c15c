import { Button, Textarea, TextInput } from '@mantine/core';
import { timeOf } from '@/time/moments';
import { ActPanel } from '@/ui/ActPanel';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { isShort, type SheetField } from './sheetFields';
import { useSheetWriting } from './useSheetWriting';

interface SheetPanelProps {
  readonly title: string;
  readonly meeting: Meeting;
  readonly fields: readonly SheetField[];
  readonly item: string | undefined;
  readonly onClose: () => void;
}

/** The sheet of a conference or of one item: every field is kept by itself as soon as it is left; none has to be filled. */
export function SheetPanel({ title, meeting, fields, item, onClose }: SheetPanelProps) {
  const say = useWords(meetingsWords);
  const sheet = useSheetWriting(meeting.id, item, fields);
  const closeNow = async () => {
    if (await sheet.keepAll()) {
      onClose();
    }
  };
  return (
    <ActPanel title={title} lead={say('sheetLead')} onClose={() => void closeNow()}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void closeNow();
        }}
      >
        {fields.map((field) => {
          const props = {
            label: field.label,
            value: sheet.valueOf(field),
            onChange: (event: { readonly currentTarget: { readonly value: string } }) => sheet.write(field, event.currentTarget.value),
            onBlur: () => void sheet.keep(field),
          };
          return (
            <div key={field.name}>
              {isShort(field.name) ? <TextInput {...props} /> : <Textarea {...props} autosize minRows={2} />}
              {sheet.isCrossed(field) && (
                <div role="alert" className={classes.crossed}>
                  <p>{say('crossed', { words: field.words })}</p>
                  <Button variant="default" onClick={() => sheet.takeTheirs(field)}>
                    {say('takeTheirs')}
                  </Button>
                  <Button variant="default" onClick={() => void sheet.keepMine(field)}>
                    {say('keepMine')}
                  </Button>
                </div>
              )}
            </div>
          );
        })}
        {sheet.error != null && <ErrorNote error={sheet.error} />}
        <div className={classes.acts}>
          <Button type="submit" loading={sheet.pending}>
            {say('sheetDone')}
          </Button>
          <p role="status" className={classes.soft}>
            {sheet.savedAt ? say('savedAt', { time: timeOf(sheet.savedAt) }) : say('keptByItself')}
          </p>
        </div>
      </form>
    </ActPanel>
  );
}
