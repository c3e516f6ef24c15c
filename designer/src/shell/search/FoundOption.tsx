import { Combobox } from '@mantine/core';
import { IconBuildingCommunity, IconMapPin, IconRoute, IconUser, IconUserHeart, type TablerIcon } from '@tabler/icons-react';
import classes from './Search.module.css';
import type { Found } from './whereTo';

const icons: Record<Found['kind'], TablerIcon> = {
  case: IconUserHeart,
  staff: IconUser,
  organisation: IconBuildingCommunity,
  resource: IconMapPin,
  flow: IconRoute,
};

interface FoundOptionProps {
  readonly found: Found;
  readonly to: string | null;
}

/** One find: what it is, its name and reading, one line about it. */
export function FoundOption({ found: { kind, name, reading, detail }, to }: FoundOptionProps) {
  const Icon = icons[kind];
  return (
    <Combobox.Option value={to ?? ''} disabled={to === null}>
      <span className={classes.option}>
        <Icon size={20} stroke={1.75} aria-hidden />
        <span>
          <span className={classes.name}>{name}</span>
          {reading && <span className={classes.detail}> {reading}</span>}
          {detail && <span className={classes.line}>{detail}</span>}
        </span>
      </span>
    </Combobox.Option>
  );
}
