import { Button, Modal } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '@/words/defineWords';
import { Canvas } from './Canvas';
import type { Drawing } from './flowQueries';
import { flowWords } from './flowWords';
import type { Spot } from './layout';

/** The whole drawing over the whole window. */
export function LargeMap({ drawing, spots }: { readonly drawing: Drawing; readonly spots: ReadonlyMap<string, Spot> }) {
  const say = useWords(flowWords);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="default" leftSection={<IconArrowsMaximize size={20} stroke={1.75} aria-hidden />} onClick={() => setOpen(true)}>
        {say('large')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        fullScreen
        title={say('title')}
        closeButtonProps={{ 'aria-label': say('close') }}
        transitionProps={{ duration: 0 }}
      >
        <Canvas drawing={drawing} spots={spots} large />
      </Modal>
    </div>
  );
}
