/** A command for browser tests: forced colours on or off. The runner's own `emulateMedia` knows them in Playwright alone. */
export const forcedColors = () => ({
  name: 'forced-colors',
  async executeCommand({command, payload, session}) {
    if (command !== 'forced-colors') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: payload}]});
    return true;
  },
});
