import { NavLink } from 'react-router';
import { ownPlaces, placesFor } from '@/rooms/desk/deskPlaces';
import { deskWords } from '@/rooms/desk/deskWords';
import { seesOwnPageOnly, useSigned } from '@/session/session';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import classes from './Frame.module.css';

interface RailProps {
  readonly open: boolean;
  readonly onChoose: () => void;
}

/** The places of the room. */
export function Rail({ open, onChoose }: RailProps) {
  const say = useWords(shellWords);
  const sayDesk = useWords(deskWords);
  const { me, role } = useSigned();
  const places = seesOwnPageOnly(me) ? ownPlaces : placesFor(role?.roleCode);
  return (
    <nav id="rail" aria-label={say('rail')} className={classes.rail} data-open={open}>
      <div className={classes.railInner}>
        {places.map(({ path, name, Icon }) => (
          <NavLink key={path} to={path} className={classes.railLink ?? ''} onClick={onChoose}>
            <Icon size={20} stroke={1.75} aria-hidden />
            {sayDesk(name)}
          </NavLink>
        ))}
      </div>
    </nav>
  );
}
