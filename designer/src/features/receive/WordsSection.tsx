import { Textarea } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

/** What the person says, first of all. */
export function WordsSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  return (
    <Section title={say('wordsSection')}>
      <Textarea
        label={say('words')}
        description={say('wordsHint')}
        minRows={4}
        autoFocus
        value={draft.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
    </Section>
  );
}
