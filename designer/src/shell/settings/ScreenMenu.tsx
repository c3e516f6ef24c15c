import { ActionIcon, Popover, SegmentedControl, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { IconTextSize } from '@tabler/icons-react';
import { type Contrast, type TextSize, useScreen } from '@/theme/screen';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';

/** Language, text size, colours and やさしい日本語: one click away on every page, the door too. */
export function ScreenMenu() {
  const say = useWords(shellWords);
  const { language, easy, textSize, contrast, change } = useScreen();
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Tooltip label={say('screen')}>
          <ActionIcon aria-label={say('screen')} color="accent">
            <IconTextSize size={22} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Choice
            label={say('language')}
            value={language}
            onChange={(value) => change({ language: value === 'en' ? 'en' : 'ja' })}
            data={[
              { value: 'ja', label: say('japanese') },
              { value: 'en', label: say('english') },
            ]}
          />
          <Choice
            label={say('textSize')}
            value={textSize}
            onChange={(value) => change({ textSize: value as TextSize })}
            data={['100', '125', '150'].map((value) => ({ value, label: `${value}%` }))}
          />
          <Choice
            label={say('contrast')}
            value={contrast}
            onChange={(value) => change({ contrast: value as Contrast })}
            data={[
              { value: 'normal', label: say('contrastNormal') },
              { value: 'high', label: say('contrastHigh') },
            ]}
          />
          <Switch
            label={say('easy')}
            description={say('easyHelp')}
            checked={easy}
            onChange={(event) => change({ easy: event.currentTarget.checked })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly data: { value: string; label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, data, onChange }: ChoiceProps) {
  return (
    <div>
      <Text size="sm" mb={4}>
        {label}
      </Text>
      <SegmentedControl fullWidth aria-label={label} value={value} data={data} onChange={onChange} transitionDuration={0} />
    </div>
  );
}
