import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import type { Stage } from './moveOrder';
import { referralWords } from './referralWords';

const words = {
  received: 'answerReceived',
  accepted: 'answerAccepted',
  waitlisted: 'answerWaitlisted',
  infoNeeded: 'answerInfoNeeded',
  declined: 'answerDeclined',
  arrived: 'answerArrived',
  settled: 'answerSettled',
  roleFinished: 'answerRoleFinished',
  personDeclined: 'answerPersonDeclined',
} as const;

const isAnswer = (stage: string): stage is keyof typeof words => stage in words;

/** What a receiver answers, in a receiver's words. */
export function useAnswerWords(): (stage: Stage) => string {
  const say = useWords(referralWords);
  const stages = useWordTable('referralStage');
  return (stage) => (isAnswer(stage) ? say(words[stage]) : stages.say(stage));
}
