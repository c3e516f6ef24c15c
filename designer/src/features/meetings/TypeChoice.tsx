import { Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { meetingTypesQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface TypeChoiceProps {
  readonly value: string;
  readonly onChange: (type: string) => void;
}

/** Which conference: each with its ground and what it asks of consent. */
export function TypeChoice({ value, onChange }: TypeChoiceProps) {
  const say = useWords(meetingsWords);
  const types = useQuery(meetingTypesQuery);
  return (
    <Answer of={types}>
      {(known) => (
        <Radio.Group label={say('type')} value={value} onChange={onChange}>
          <div className={classes.types}>
            {known.map((each) => (
              <Radio
                key={each.id}
                className={classes.type ?? ''}
                value={each.id}
                label={each.name}
                description={
                  <>
                    {say('basis', { basis: each.basis })}
                    <br />
                    {say(each.consentRequired ? 'consentNeeded' : 'consentNotNeeded')}
                    {each.isolated && (
                      <>
                        <br />
                        {say('isolated')}
                      </>
                    )}
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
      )}
    </Answer>
  );
}
