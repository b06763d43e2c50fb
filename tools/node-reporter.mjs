/** A reporter for `node --test`: what failed, and the line that `npm test` adds up. */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const {type: sort, error} = data.details;
    // A suite fails with its tests and is none itself, unless its own code broke. A file stands here under its own name when it broke before it had a test, or has none.
    if ((sort === 'suite' && !error) || error?.failureType === 'subtestsFailed') continue;
    const empty = data.name === data.file && !error;
    if (!error && !empty) passed += 1;
    else failed += 1;
    if (empty) yield `✗ ${data.name} has no tests\n`;
    else if (error) yield `✗ ${data.name}\n  ${String(error.cause?.stack ?? error.cause ?? error).replaceAll('\n', '\n  ')}\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
