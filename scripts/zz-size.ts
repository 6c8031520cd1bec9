import { rolldown } from 'rolldown'
import { gzipSync } from 'node:zlib'
const root=process.argv[2]??'/work/main'
const b = await rolldown({input: root+'/packages/core/speakers/find-quotations.ts', logLevel:'silent'})
const {output:[c]} = await b.generate({minify:true})
console.log('all', c.code.length, gzipSync(c.code).length)
const u = await b.generate({minify:false})
const mods=Object.entries(u.output[0].modules).map(([k,v])=>[k.replace(root+'/packages/core/',''), v.code?gzipSync(v.code).length:0, v.renderedLength??v.code?.length]).sort((a,b)=>b[1]-a[1])
console.log(mods.map(m=>m.join('\t')).join('\n'))
