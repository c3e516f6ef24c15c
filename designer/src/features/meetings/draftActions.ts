import { actNumber } from '@/api/meetingCommands';

export interface DraftAction {
  readonly id: string;
  readonly owner: string;
  readonly what: string;
  readonly on: string;
}

export const emptyAction = (): DraftAction => ({ id: `a-${actNumber()}`, owner: '', what: '', on: '' });

/** Nothing was written: such a row is left out. */
export const isBlank = ({ owner, what, on }: DraftAction) => what.trim() === '' && owner === '' && on === '';

/** Begun, and without owner, words or day: that would be lost, so it is asked for. */
export const isHalf = (row: DraftAction) => !isBlank(row) && (row.what.trim() === '' || row.owner === '' || row.on === '');
