/** Told to the page when somebody wants to search by a key. */
export const searchWanted = "archway:search";

/**
 * Runs before React does, so that whoever asks for the search by its keys is never passed over: that they
 * did is kept at the root element, and what they type until the field is there to take it. A slash in a
 * field is a slash; on a Mac, Ctrl and K in a field deletes to its end.
 */
export const earlySearchScript = `addEventListener("keydown",e=>{
const{key,ctrlKey,metaKey,altKey,target}=e,kept=document.documentElement.dataset;
const plain=!ctrlKey&&!metaKey,inField=target.closest?.("input,textarea,select,[contenteditable]");
if(altKey||plain&&inField)return;
if(plain&&"search" in kept&&key.length===1)kept.search+=key;
else if(plain?key==="/":key.toLowerCase()==="k"&&(metaKey||!/Mac|iPhone|iPad/.test(navigator.userAgent))){
kept.search="";dispatchEvent(new Event("${searchWanted}"))}
else return;
e.preventDefault()},true);`;

/** What is typed from now on is for the search. */
export function awaitTyping(): void {
  document.documentElement.dataset.search = "";
}

/** What was typed since somebody asked for the search, which they have now; null when nobody asked. */
export function takeTyped(): string | null {
  const kept = document.documentElement.dataset;
  const typed = kept.search ?? null;
  delete kept.search;
  return typed;
}

export function isSearchWanted(): boolean {
  return document.documentElement.dataset.search !== undefined;
}
