import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

/** Names the files that took longest, so that one that has become slow is seen by whoever made it so. */
export class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= SHOWN) return;
    const times = modules
      .map((module) => ({ name: module.relativeModuleId, seconds: module.diagnostic().duration / 1000 }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SHOWN);
    const lines = times.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${name}`);
    process.stdout.write(`\n The ${SHOWN} slowest of ${modules.length} files:\n${lines.join('\n')}\n\n`);
  }
}
