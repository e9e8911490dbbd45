import type { Resource } from '../model.ts';

/** Clusters of DocumentDB and Neptune are listed by themselves and among those of RDS. */
export function onceEach(resources: readonly Resource[]): readonly Resource[] {
  const place = ({ region, id }: Resource) => `${region} ${id}`;
  const typed = new Set(resources.filter(({ kind }) => kind === 'DocumentDB' || kind === 'Neptune').map(place));
  return resources.filter((one) => one.kind !== 'rds-cluster' || !typed.has(place(one)));
}
