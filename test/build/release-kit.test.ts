import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHomeless, moveIn, problemOfHome } from '../../scripts/release/home.ts';
import { marketplaceProblems } from '../../scripts/release/marketplace.ts';
import { pinned, problemOfPin } from '../../scripts/release/pins.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const HOME = { owner: 'acme', repository: 'backups' };
const PIN = { commit: 'a'.repeat(40), version: '1.2.3' };

describe('moveIn', () => {
  it('gives the README its home and its badges once, and takes the note off', () => {
    const once = moveIn('README.md', read('README.md'), HOME);
    expect(isHomeless(once)).toBe(false);
    expect(once).toContain('uses: acme/backups@v1');
    expect(once).not.toContain('stands for the repository');
    expect(once.split('\n').slice(0, 3).join('\n')).toMatch(
      /^# Backup via tag\n\n\[!\[CI\]\(https:\/\/github\.com\/acme\/backups/,
    );
    expect(moveIn('README.md', once, HOME)).toBe(once);
  });

  it('leaves the repository of the reader alone', () => {
    expect(moveIn('docs/iam.md', 'OWNER=your-org repo:your-org/infrastructure your-org/backup-via-tag', HOME)).toBe(
      'OWNER=your-org repo:your-org/infrastructure acme/backups',
    );
  });

  it.each(['', '-a', 'a--b', 'a b', 'a/b', 'x'.repeat(40)])('refuses an owner "%s"', (owner) => {
    expect(problemOfHome({ ...HOME, owner })).toContain(`"${owner}"`);
  });

  it.each(['', 'a b', 'a/b'])('refuses a repository "%s"', (repository) => {
    expect(problemOfHome({ ...HOME, repository })).toContain(`"${repository}"`);
    expect(problemOfHome(HOME)).toBeNull();
  });
});

describe('pinned', () => {
  it.each(readdirSync(new URL('examples', ROOT)).filter((name) => !name.endsWith('backup-plans.yml')))(
    'pins %s',
    (name) => {
      const text = read(`examples/${name}`);
      const once = pinned(text, 'your-org/backup-via-tag', PIN);
      expect(once).not.toBe(text);
      expect(once).toContain(`@${PIN.commit} # v1.2.3`);
      expect(once).not.toContain('@0000000');
      expect(pinned(once, 'your-org/backup-via-tag', PIN)).toBe(once);
      // Others' actions keep their pins.
      expect(once.match(/uses: actions\/.*/g)).toEqual(text.match(/uses: actions\/.*/g));
    },
  );

  it.each([{ commit: 'v1' }, { commit: 'A'.repeat(40) }, { version: 'v1.2.3' }, { version: '' }])(
    'refuses %o',
    (wrong) => {
      expect(problemOfPin({ ...PIN, ...wrong })).not.toBeNull();
      expect(problemOfPin(PIN)).toBeNull();
    },
  );
});

describe('marketplaceProblems', () => {
  const files = ['action.yml', 'README.md', 'LICENSE'];
  const action = 'name: A\ndescription: B\nauthor: C\nbranding: {icon: archive, color: green}\n';

  it('finds none in this action', () => {
    expect(marketplaceProblems(read('action.yml'), files)).toEqual([]);
  });

  it.each([
    ['name', action.replace('name: A\n', '')],
    ['author', action.replace('author: C\n', '')],
    ['125 characters', action.replace('B', 'B'.repeat(125))],
    ['branding.color "pink"', action.replace('green', 'pink')],
    ['branding.icon "coffee"', action.replace('archive', 'coffee')],
    ['branding.icon "undefined"', 'name: A\ndescription: B\nauthor: C\n'],
  ])('finds %s', (problem, text) => {
    expect(marketplaceProblems(text, files).join('\n')).toContain(problem);
  });

  it('finds a second action and a missing README', () => {
    expect(marketplaceProblems(action, ['action.yml', 'sub/action.yaml', 'LICENSE'])).toEqual([
      'sub/action.yaml: a repository in the Marketplace has one action, in action.yml at its top',
      'README.md is missing',
    ]);
  });
});

describe('infra/github-oidc.yaml', () => {
  it('can be passed to CloudFormation in the request itself', () => {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html (template body: 51,200 bytes)
    expect(Buffer.byteLength(read('infra/github-oidc.yaml'))).toBeLessThanOrEqual(51_200);
  });
});
