import { rolldown } from 'rolldown'
import { gzipSync } from 'node:zlib'
const root=process.cwd()
const size=async(ext:RegExp)=>{const b=await rolldown({input:root+'/packages/core/speakers/find-quotations.ts',logLevel:'silent',external:(id:string)=>/\/register\//.test(id)||ext.test(id)});const {output:[c]}=await b.generate({minify:true});return [gzipSync(c.code).length,Object.keys(c.modules)] as const}
const [all,mods]=await size(/^$/)
console.log('all',all)
const rows:[string,number][]=[]
for(const m of mods){const f=m.replace(/.*\//,'').replace('.ts',''); if(f==='find-quotations')continue; const [s]=await size(new RegExp(`/${f}\\.ts$`));rows.push([f,all-s])}
rows.sort((a,b)=>b[1]-a[1]);console.log(rows.map(r=>r.join('\t')).join('\n'))
