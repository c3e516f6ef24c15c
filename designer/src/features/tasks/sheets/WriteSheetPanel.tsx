import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'react-router';
import { textOf } from '@/forms/formText';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import type { DraftKeeper } from '../draftKeeper';
import { SheetForm } from '../SheetForm';
import { formQuery, readSheet, sheetKey } from '../sheetApi';
import type { SheetPlace } from '../sheetTypes';
import { type PaperPlace, pathOfPlace, placeOfAct } from './paperPlaces';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

interface WriteSheetPanelProps {
  readonly place: SheetPlace;
  readonly onClose: () => void;
}

/** Any form of the case, written outside of a step: kept as a draft by itself, and part of the record when one says so. */
export function WriteSheetPanel({ place, onClose }: WriteSheetPanelProps) {
  const say = useWords(sheetsWords);
  const form = useQuery(formQuery(place.form)).data;
  const keepers = useRef(new Set<DraftKeeper>());
  const kept = (useQuery({ queryKey: sheetKey(place), queryFn: ({ signal }) => readSheet(place, signal) }).data?.answers.length ?? 0) > 0;
  const act = placeOfAct(place.form);
  return (
    <ActPanel title={textOf(form?.name) || say('title')} onClose={onClose}>
      {act && <PaperNote act={act} caseId={place.caseId} />}
      {kept && (
        <div className={classes.buttons}>
          <ActLink act={{ act: 'read-sheet', item: place.form }}>{say('backToRead')}</ActLink>
        </div>
      )}
      <SheetForm place={place} asked={false} keepers={keepers} />
    </ActPanel>
  );
}

/** The act itself has a place of its own; the sheet beside it sends nothing. */
function PaperNote({ act, caseId }: { readonly act: PaperPlace; readonly caseId: string }) {
  const say = useWords(sheetsWords);
  return (
    <div className={classes.paper}>
      <p>{say(`paper_${act}`)}</p>
      <Button component={Link} variant="default" to={pathOfPlace(act, caseId)}>
        {say(`to_${act}`)}
      </Button>
    </div>
  );
}
