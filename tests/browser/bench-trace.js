// The work of a page's main thread, frame by frame, from Chromium's record of tasks. What is
// counted is processor time: how long others kept the processor is not the page's doing.

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

/**
 * Milliseconds of work for each frame while `act` goes on: the tasks since the frame before,
 * and the one that makes the frame. What drives the browser from outside is among them.
 */
export async function frames(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const { pid, tid } = mainThread(traceEvents);
  const own = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').sort((a, b) => a.ts - b.ts);
  const begun = own.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts).sort((a, b) => a - b);
  if (!tasks.length || !begun.length) throw new Error('the record has no tasks or frames');
  const found = [];
  let [work, end] = [0, 0];
  for (const { ts, dur, tdur } of tasks) {
    // A task within a task is counted with it.
    if (ts < end) continue;
    end = ts + dur;
    work += tdur ?? dur;
    if (begun.length && begun[0] < end) {
      while (begun.length && begun[0] < end) begun.shift();
      found.push(work / 1000);
      work = 0;
    }
  }
  return found;
}

/** The main thread of the process that shows the page. */
function mainThread(events) {
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
  const { processId } = started.args.data.frames.find(({ isOutermostMainFrame }) => isOutermostMainFrame);
  return events.find(({ name, pid, args }) => name === 'thread_name' && pid === processId && args.name === 'CrRendererMain');
}
