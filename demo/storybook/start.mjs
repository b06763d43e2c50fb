/** `npm run storybook`: Storybook over the sources; what is changed in an element is drawn anew. */
import {prepare, storybook} from './prepare.mjs';

await prepare();
const {code} = await storybook(['dev', '--port', process.env.PORT ?? '6006', '--host', '127.0.0.1', '--no-open']);
process.exitCode = code;
