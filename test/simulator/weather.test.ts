import { expect, it } from 'vitest';
import { seededRandom } from '../../sandbox/random.ts';
import type { Arrival } from './turnstile.ts';
import { createWeather } from './weather.ts';

/** Each of its own piece of work. */
function arrivals(count: number): Arrival[] {
  return Array.from({ length: count }, (_, index) => ({
    run: 'sim-1',
    region: 'eu-west-1',
    service: 'ec2',
    action: 'CreateTags',
    params: { 'ResourceId.1': `ami-${index}` },
  }));
}

it('ends a session three times in a run of gentle weather, and no more: each end strikes all that is under way', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const weather = createWeather(seededRandom(seed), 'gentle', true);
    const effects = arrivals(500).flatMap((arrival) => weather.effectsOn(arrival));
    expect(effects.filter((effect) => 'expireCredentials' in effect)).toHaveLength(3);
    expect(effects.length).toBeGreaterThan(50);
  }
});
