// How large what one points at is: links, buttons, fields.

/** Where one chooses where to go, in a `nav` or not: targets there are as large as WCAG 2.5.5 asks. */
const NAVIGATION = 'nav, .header, .footer, .menu, .sitemap, .letter__entries, .tags, .pager';

/** The least measure of a target in navigation (WCAG 2.5.5, level AAA) and elsewhere (2.5.8), in px. */
const LEAST = { navigation: 44, elsewhere: 24 };

/** The targets that are smaller than they should be, each in words. */
export const smallTargets = (page) => page.evaluate(small, { NAVIGATION, LEAST });

/** Runs in the browser: uses nothing from here. */
function small({ NAVIGATION, LEAST }) {
  const every = document.querySelectorAll('a[href], button, summary, select, textarea, input, [role="option"]');
  const found = [];
  for (const target of every) {
    // What cannot be seen may still be pointed at: a choice whose label alone is drawn.
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    if (target.closest('.skip-link:not(:focus), [inert]')) continue;
    const choice = target.matches('[type="radio"], [type="checkbox"]') && target.labels[0];
    const { width, height } = (choice || covered(target)).getBoundingClientRect();
    const least = target.closest(NAVIGATION) ? LEAST.navigation : LEAST.elsewhere;
    // Sizes in rem are rounded to the 64th of a pixel.
    if (width > least - 0.1 && height > least - 0.1) continue;
    const where = target.parentElement.closest('[class]')?.className ?? '';
    const size = [width, height].map((each) => Math.round(each)).join(' × ');
    found.push(`${size}: ${target.localName} in .${where} “${target.textContent.trim().slice(0, 40)}”`);
  }
  return found;

  /** A card’s link lies over the whole card. */
  function covered(target) {
    const { content, position, inset } = getComputedStyle(target, '::after');
    const over = content !== 'none' && position === 'absolute' && inset === '0px';
    return over ? target.offsetParent : target;
  }
}
