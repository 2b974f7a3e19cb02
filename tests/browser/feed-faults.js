// What may be wrong with the answer to a feed: how it is brought about, and what is told then.
import { readFileSync } from 'node:fs';

import { DIST } from './background.js';
import { NOT_FOUND } from './fixtures.js';

const text = (body) => (route) => route.fulfill({ contentType: 'application/json', body });
// What was asked for, from the folder: asking the server, too, would fail where the page no
// longer waits for the answer.
const asked = (route) => readFileSync(DIST + new URL(route.request().url()).pathname, 'utf8');

export const failures = {
  'is not there': [(route) => route.fulfill({ status: 404, body: '' }), NOT_FOUND],
  'comes with an error of the server': [(route) => route.fulfill({ status: 503, body: '' }), /status of 503/],
  'takes too long': [(route) => route.abort('timedout'), /ERR_TIMED_OUT/],
  'cannot be reached': [(route) => route.abort('internetdisconnected'), /ERR_INTERNET_DISCONNECTED/],
  'is a page of HTML': [text('<!doctype html><title>Welcome</title>'), /\.json: /],
  'is cut off': [
    (route) => {
      const whole = asked(route);
      return text(whole.slice(0, whole.length / 2))(route);
    },
    /\.json: /,
  ],
  'is of another version': [
    (route) => route.fulfill({ json: { ...JSON.parse(asked(route)), version: 'https://jsonfeed.org/version/2' } }),
    /\.json: .*jsonfeed\.org\/version\/2/,
  ],
  'is JSON of another kind': [text('[1, 2, 3]'), /\.json: /],
  'is empty': [text(''), /\.json: /],
};
