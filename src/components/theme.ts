/** The key under which the browser remembers the chosen theme. */
export const themeKey = "theme";

/** Runs before anything is drawn, so that a chosen theme never flashes up late. */
export const themeScript = `try{const t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
