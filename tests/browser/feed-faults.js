// What may be wrong with the answer to a feed: how it is brought about, and what is told then.
import { NOT_FOUND } from './fixtures.js';

const text = (body) => (route) => route.fulfill({ contentType: 'application/json', body });

export const failures = {
  'is not there': [(route) => route.fulfill({ status: 404, body: '' }), NOT_FOUND],
  'comes with an error of the server': [(route) => route.fulfill({ status: 503, body: '' }), /status of 503/],
  'takes too long': [(route) => route.abort('timedout'), /ERR_TIMED_OUT/],
  'cannot be reached': [(route) => route.abort('internetdisconnected'), /ERR_INTERNET_DISCONNECTED/],
  'is a page of HTML': [text('<!doctype html><title>Welcome</title>'), /\.json: /],
  'is cut off': [
    async (route) => {
      const answer = await route.fetch();
      const whole = await answer.text();
      await route.fulfill({ response: answer, body: whole.slice(0, whole.length / 2) });
    },
    /\.json: /,
  ],
  'is of another version': [
    async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), version: 'https://jsonfeed.org/version/2' } });
    },
    /\.json: .*jsonfeed\.org\/version\/2/,
  ],
  'is JSON of another kind': [text('[1, 2, 3]'), /\.json: /],
  'is empty': [text(''), /\.json: /],
};
