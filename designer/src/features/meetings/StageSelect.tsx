import { Select } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import { meetingsWords } from './meetingsWords';

const stages = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'stage6'] as const;

interface StageSelectProps {
  readonly value: number | null;
  readonly onChange: (stage: number | null) => void;
}

/** Where the person is on the way; who usually sits at the table follows from it. */
export function StageSelect({ value, onChange }: StageSelectProps) {
  const say = useWords(meetingsWords);
  return (
    <Select
      label={say('stage')}
      value={value === null ? '0' : String(value)}
      data={[{ value: '0', label: say('stageNone') }, ...stages.map((key, index) => ({ value: String(index + 1), label: say(key) }))]}
      onChange={(next) => onChange(Number(next) || null)}
      allowDeselect={false}
    />
  );
}
