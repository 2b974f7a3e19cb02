//! The browser's entry. Natively there is nothing to start: see `src/bin/prerender.rs`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        wco::boot::install_panic_hook();
        wasm_bindgen_futures::spawn_local(wco::boot::start());
    }
}
