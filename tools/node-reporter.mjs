/** A reporter for `node --test`: what failed, and the line that `npm test` adds up. */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    // A suite, or a file, fails with its tests: it is no test itself. A file that breaks before its first test is.
    const isTest = data.details?.type !== 'suite' && !(type === 'test:fail' && data.details?.error?.failureType === 'subtestsFailed') && data.name !== data.file;
    if (type === 'test:pass' && isTest) passed += 1;
    if (type === 'test:fail' && isTest) {
      failed += 1;
      const {error} = data.details;
      yield `✗ ${data.name}\n  ${String(error.cause?.stack ?? error.cause ?? error).replaceAll('\n', '\n  ')}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
