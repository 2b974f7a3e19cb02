// In the place of the service worker: takes back all that it has kept, and itself.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const leave = async () => {
    const own = `wco ${new URL(registration.scope).pathname} `;
    const stores = (await caches.keys()).filter((name) => name.startsWith(own));
    await Promise.all(stores.map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(leave());
});
