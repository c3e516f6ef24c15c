import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';

/** A password: hidden until its owner asks to see it, by a button that says so in the language of the screen. */
export function Password(props: PasswordInputProps) {
  const say = useWords(shellWords);
  const [seen, setSeen] = useState(false);
  return (
    <PasswordInput
      visible={seen}
      onVisibilityChange={setSeen}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': say(seen ? 'hidePassword' : 'showPassword') }}
      required
      withAsterisk={false}
      {...props}
    />
  );
}
