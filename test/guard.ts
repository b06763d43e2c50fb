/** Put before each test file by the runner: the page has a strict policy, and what breaks it fails the file, naming the test that did. */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) => {
  violations.push(`${violatedDirective} ${blockedURI} at ${sourceFile}:${String(lineNumber)}`);
});

afterEach(async function () {
  // Violations are reported in a task of their own.
  await new Promise(resolve => setTimeout(resolve));
  const found = violations.splice(0);
  if (found.length > 0) throw new Error(`“${this.currentTest?.fullTitle() ?? ''}” violates the page's Content-Security-Policy: ${found.join('; ')}`);
});
