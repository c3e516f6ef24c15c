import { IconBulb } from '@tabler/icons-react';
import { useWords } from '@/words/defineWords';
import classes from './plans.module.css';
import { hintsOf } from './planVoice';
import { planWords } from './planWords';

/** What a kind colleague would say beside the field. It never stands in the way. */
export function VoiceHints({ words }: { readonly words: string }) {
  const say = useWords(planWords);
  const hints = hintsOf(words);
  return (
    <div aria-live="polite">
      {hints.map((hint) => (
        <p key={hint} className={classes.hint}>
          <IconBulb size={18} stroke={1.75} aria-hidden />
          {say(hint)}
        </p>
      ))}
    </div>
  );
}
