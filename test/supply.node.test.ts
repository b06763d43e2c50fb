import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
}
const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as unknown;
const own = read('package.json') as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;
const {packages} = read('package-lock.json') as {packages: Record<string, Locked>};
/** What a host installs with the package. */
const shipped = Object.entries(packages).filter(([path, {dev, optional}]) => path !== '' && !dev && !optional);

describe('what is installed with the package', () => {
  it('is named by exact versions', () => {
    const named = Object.entries({...own.dependencies, ...own.devDependencies});
    assert.deepEqual(
      named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
    for (const [name, version] of named) assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  });

  it('runs nothing when it is installed', () => {
    assert.ok(shipped.length > 20);
    assert.deepEqual(
      shipped.filter(([, {hasInstallScript}]) => hasInstallScript).map(([path]) => path),
      [],
    );
    assert.deepEqual(
      Object.keys(own.scripts).filter(name => /^(?:pre|post)?install$|^prepare$/.test(name)),
      [],
    );
  });

  it('is what was locked, byte by byte', () =>
    assert.deepEqual(
      shipped.filter(([, {integrity = ''}]) => !integrity.startsWith('sha512-')).map(([path]) => path),
      [],
    ));

  it('has a licence that asks for no more than its name', () =>
    assert.deepEqual(
      shipped
        .filter(([, {license = ''}]) => !/(?:^|[( ])(?:MIT|Apache-2\.0|ISC|0?BSD(?:-[23]-Clause)?|BlueOak-1\.0\.0)(?:$|[) ])/.test(license))
        .map(([path, {license}]) => `${path} ${license ?? ''}`),
      [],
    ));
});
