// What assistive technology is told: roles, names and states, as files in aria/.
//
// They are compared letter by letter. Playwright's own `toMatchAriaSnapshot` lets pass what
// has come in addition, any number in place of another, and a file that is missing.
import { expect } from './fixtures.js';

/** Compares what is told of an element with its file; where its links lead is tested elsewhere. */
export async function compare(element, name) {
  const told = await element.ariaSnapshot();
  const names = told.replaceAll(/^ *- \/url: .*\n?/gm, '').replaceAll(/^( *)(- .*):\n(?!\1 )/gm, '$1$2\n');
  expect(`${names.trimEnd()}\n`).toMatchSnapshot(`${name}.yml`);
}
