/** Told to the page when somebody wants to search by a key. */
export const searchWanted = "archway:search";

/** Told to the page when somebody has typed the level of a skill, which then stands at its element. */
export const levelTyped = "archway:level";

/**
 * Runs before React does, so that whoever presses a key at once is never passed over. That they asked for the
 * search by its keys is kept at the root element, and what they type until the field is there to take it; a
 * number from 0 to 4 at the skill in which the focus is. A slash in a field is a slash; on a Mac, Ctrl and K in
 * a field deletes to its end.
 */
export const earlyKeysScript = `addEventListener("keydown",e=>{
const{key,ctrlKey,metaKey,altKey,target}=e,kept=document.documentElement.dataset,tell=name=>dispatchEvent(new Event(name));
const plain=!ctrlKey&&!metaKey,inside=what=>target.closest?.(what),skill=inside("[data-skill]");
if(altKey||plain&&inside("input,textarea,select,[contenteditable]"))return;
if(plain&&"search" in kept&&key.length===1)kept.search+=key;
else if(plain?key==="/":key.toLowerCase()==="k"&&(metaKey||!/Mac|iPhone|iPad/.test(navigator.userAgent))){
kept.search="";tell("${searchWanted}")}
else if(plain&&skill&&/^[0-4]$/.test(key)){skill.dataset.typed=key;tell("${levelTyped}")}
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
