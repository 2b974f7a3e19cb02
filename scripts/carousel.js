// The highlights, one at a time: https://www.w3.org/WAI/ARIA/apg/patterns/carousel/.
// Without this script they are a grid. The strip itself scrolls, so that a swipe works,
// and what is shown is known from where it stands.
const PAUSE = 7000;

class Carousel extends HTMLElement {
  #turning = 0;
  #hovered = false;

  connectedCallback() {
    this.list = this.querySelector('.highlights__list');
    this.still = matchMedia('(prefers-reduced-motion: reduce)');
    this.classList.add('is-live');
    this.closest('section')?.setAttribute('aria-roledescription', this.dataset.carousel);
    this.abort = new AbortController();
    const on = (target, type, act) => target.addEventListener(type, act, { signal: this.abort.signal });
    on(this, 'click', ({ target }) => {
      const button = target.closest('[data-step], [data-turn]');
      if (button?.dataset.step) {
        this.turn(false);
        this.step(Number(button.dataset.step));
      } else if (button) this.turn(!this.#turning);
    });
    // Focus inside ends it for good, a pointer over it only for the time being.
    // A click on the control of rotation focuses it, too: it stops only for who came by keyboard.
    on(this, 'focusin', ({ target }) => {
      if (!target.closest('[data-turn]') || target.matches(':focus-visible')) this.turn(false);
    });
    on(this.list, 'pointerdown', () => this.turn(false));
    on(this, 'pointerenter', () => { this.#hovered = true; });
    on(this, 'pointerleave', () => { this.#hovered = false; });
    on(this.list, 'scroll', () => this.show());
    // New slides: the feed has changed.
    this.observer = new MutationObserver(() => this.show());
    this.observer.observe(this.list, { childList: true });
    this.turn(!this.still.matches);
    this.show();
  }

  disconnectedCallback() {
    clearInterval(this.#turning);
    this.observer.disconnect();
    this.abort.abort();
  }

  get slides() {
    return [...this.list.children];
  }

  get current() {
    const width = this.list.clientWidth || 1;
    return Math.min(this.slides.length - 1, Math.round(Math.abs(this.list.scrollLeft) / width));
  }

  step(by) {
    const count = this.slides.length;
    const index = (this.current + by + count) % count;
    const left = this.slides[index].offsetLeft - this.slides[0].offsetLeft;
    this.list.scrollTo({ left, behavior: this.still.matches ? 'instant' : 'smooth' });
  }

  turn(on) {
    clearInterval(this.#turning);
    this.#turning = on
      ? setInterval(() => {
          if (!this.#hovered && !document.hidden) this.step(1);
        }, PAUSE)
      : 0;
    const button = this.querySelector('[data-turn]');
    button.setAttribute('aria-label', on ? button.dataset.stop : button.dataset.start);
    button.classList.toggle('is-turning', on);
    this.list.setAttribute('aria-live', on ? 'off' : 'polite');
  }

  show() {
    const { slides, current } = this;
    slides.forEach((slide, index) => {
      slide.setAttribute('role', 'group');
      slide.setAttribute('aria-roledescription', this.dataset.slide);
      slide.setAttribute('aria-label', `${index + 1} / ${slides.length}`);
      slide.inert = index !== current;
    });
    this.querySelector('.carousel__position').dataset.position = `${current + 1} / ${slides.length}`;
  }
}

customElements.define('wco-carousel', Carousel);
