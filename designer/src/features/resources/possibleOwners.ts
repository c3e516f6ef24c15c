interface Owner {
  readonly value: string;
  readonly label: string;
}

/** Who can take care of it: I first, then those of my house, and whoever has it now. Nobody twice. */
export function possibleOwners(colleagues: readonly Owner[], me: Owner, now: Owner | undefined): Owner[] {
  const all = [me, ...(now && now.value !== '' ? [now] : []), ...colleagues];
  return all.filter((one, at) => all.findIndex(({ value }) => value === one.value) === at);
}
