import { beforeEach, describe, expect, it } from 'vitest';
import { undoOffer } from './undoOffer';

describe('the last act that can be taken back', () => {
  beforeEach(undoOffer.clear);

  it('waits as long as nobody closes it, and is taken back once', async () => {
    let done = 0;
    undoOffer.make({
      told: 'done',
      takeBack: async () => {
        done += 1;
        return [];
      },
    });
    const both = [undoOffer.takeBack(), undoOffer.takeBack()];
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(done).toBe(1);
    expect(undoOffer.now()).toMatchObject({ phase: 'taken', left: [] });
  });

  it('says why it cannot be taken back, and may be tried again', async () => {
    let line = false;
    undoOffer.make({
      told: 'done',
      takeBack: async () => {
        if (!line) {
          throw new Error('away');
        }
        return ['one is with somebody else'];
      },
    });
    expect(await undoOffer.takeBack()).toBe(false);
    expect(undoOffer.now()).toMatchObject({ phase: 'refused' });
    line = true;
    expect(await undoOffer.takeBack()).toBe(true);
    expect(undoOffer.now()).toMatchObject({ phase: 'taken', left: ['one is with somebody else'] });
  });

  it('keeps the newer act when the answer to an older one comes late', async () => {
    undoOffer.make({
      told: 'old',
      takeBack: async () => {
        undoOffer.make({ told: 'new', takeBack: async () => [] });
        return [];
      },
    });
    await undoOffer.takeBack();
    expect(undoOffer.now()).toMatchObject({ phase: 'offered', of: { told: 'new' } });
  });
});
