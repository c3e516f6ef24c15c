import { Chip, Group, Textarea } from '@mantine/core';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import type { Arrival } from './arrival';
import { waysOf } from './arrival';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';

interface ArrivalFieldsProps {
  readonly arrival: Arrival;
  readonly isReceiver: boolean;
  readonly onChange: (some: Partial<Arrival>) => void;
}

/** 到達確認: the day, how, and how the person was (F14). The clocks of settling in begin on that day. */
export function ArrivalFields({ arrival, isReceiver, onChange }: ArrivalFieldsProps) {
  const say = useWords(referralWords);
  return (
    <>
      <DayInput
        label={say('arrivedOn')}
        value={arrival.on}
        onChange={(on) => onChange({ on })}
        error={arrival.on > dayOf(new Date()) ? say('arrivedFuture') : undefined}
      />
      <Chip.Group value={arrival.way} onChange={(way) => onChange({ way: way as Arrival['way'] })}>
        <fieldset className={classes.chips}>
          <legend>{say('arrivedHow')}</legend>
          <Group gap="xs">
            {waysOf(isReceiver).map((way) => (
              <Chip key={way} value={way} size="md">
                {say(way)}
              </Chip>
            ))}
          </Group>
        </fieldset>
      </Chip.Group>
      <Textarea
        label={say('arrivedState')}
        description={say('arrivedStateHelp')}
        value={arrival.state}
        onChange={(event) => onChange({ state: event.currentTarget.value })}
      />
    </>
  );
}
