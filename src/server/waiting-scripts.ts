import { tagOf } from "@/lib/tag";

/**
 * Runs in the page: starts its scripts at the first sign of somebody, a pointer, a finger, a key, the focus,
 * the wheel; all are fetched before, once everything that can be seen is there, and so is what the system asks
 * for who installs the page. What the scripts work on comes first.
 */
const starter = `(()=>{
const signs=["pointerdown","pointermove","touchstart","keydown","focusin","wheel","scroll","click"],how={capture:true,passive:true};
const{data}=document.currentScript.dataset,others=Array.from(document.querySelectorAll("script[data-src]"),each=>each.dataset.src);
const add=(name,values)=>document.head.append(Object.assign(document.createElement(name),values));
const late=document.querySelector("link[data-rel]"),link=()=>{if(late)late.rel=late.dataset.rel};
const start=()=>{link();
for(const sign of signs)removeEventListener(sign,start,how);
add("script",{src:data,onload(){for(const src of others)add("script",{src})}})};
for(const sign of signs)addEventListener(sign,start,how);
const fetchEach=()=>{link();for(const href of[data,...others])add("link",{rel:"prefetch",as:"script",href})};
addEventListener("load",()=>setTimeout(fetchEach,1000))})()`;

const ofTheBuild = /<script src="(\/_next\/[^"]+)"(?=[^>]*\sasync="")/g;
const preload = /<link rel="preload" as="script"[^>]*\/>/g;

/** What React is told of a page besides its markup, in pieces throughout it. */
const piece = /<script nonce="([^"]*)">((?:self|\(self)\.__next_f.*?)<\/script>/gs;

/** A page whose scripts wait, and the script that holds what they work on. */
export interface HeldPage {
  html: string;
  data: { text: string; tag: string };
}

/**
 * Has the scripts of a page wait for somebody who is there. It can be read and its forms sent without them;
 * a slow phone that starts them with the page is busy with them for longer than with the page. What they
 * work on is as large as the page itself, and comes by an address of its own: `/_data/<tag><path>`.
 */
export function holdScripts(html: string, nonce: string, path: string): HeldPage {
  const pieces: string[] = [];
  const rest = html.replace(piece, (whole, mark: string, text: string) => {
    if (mark !== nonce) return whole;
    pieces.push(text.replaceAll(nonce, ""));
    return "";
  });
  const text = pieces.join("\n");
  const tag = tagOf(text);
  const address = `/_data/${tag}${path.replaceAll("&", "&amp;")}`;
  const held = rest
    .replace(preload, "")
    .replace('<link rel="manifest"', '<link data-rel="manifest"')
    .replace(ofTheBuild, '<script data-src="$1"')
    .replace("</body>", () => `<script nonce="${nonce}" data-data="${address}">${starter}</script></body>`);
  return { html: held, data: { text, tag } };
}
