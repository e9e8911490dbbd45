/** One request bucket: how many calls at once, and how many per second after that. */
export interface Bucket {
  burst: number;
  refillPerSecond: number;
}
