/** A name for a device that learns: 10 digits of base 36, by chance. Two devices of one person never draw the same. */
export function newReplicaName(): string {
  return `d${`${Math.random().toString(36).slice(2)}000000000`.slice(0, 9)}`;
}
